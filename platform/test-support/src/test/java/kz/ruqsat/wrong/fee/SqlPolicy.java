package kz.ruqsat.wrong.fee;

record SqlPolicy(java.sql.Connection connection) {}
