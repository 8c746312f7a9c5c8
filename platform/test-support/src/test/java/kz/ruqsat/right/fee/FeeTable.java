package kz.ruqsat.right.fee;

import java.sql.Connection;

record FeeTable(Connection connection) {

    record Row(Connection connection) {}
}
