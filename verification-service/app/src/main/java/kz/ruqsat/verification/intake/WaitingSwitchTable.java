package kz.ruqsat.verification.intake;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.verification.verification.PoolMove;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves that were told before the licence, or the application behind it, was known here. */
@Component
class WaitingSwitchTable {

    private final JdbcClient jdbc;

    WaitingSwitchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ToldSwitch told) {
        jdbc.sql("""
                        insert into waiting_switch (message_id, licence_key, by_miner, switch_id, licence_number,
                            licence_issued_on, subtype, from_pool_id, to_pool_id, on_date, flags, told_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (message_id) do nothing""")
                .params(
                        told.messageId(),
                        told.licenceKey(),
                        told.byMiner(),
                        told.switchId(),
                        told.licenceNumber(),
                        told.licenceIssuedOn(),
                        told.subtype(),
                        told.fromPoolId(),
                        told.toPoolId(),
                        told.on(),
                        told.flags().toArray(String[]::new),
                        Timestamp.from(told.toldAt()))
                .update();
    }

    /** The licensee's word of a move that waits, as it holds now. */
    void correct(PoolMove move) {
        jdbc.sql("""
                        update waiting_switch set from_pool_id = ?, to_pool_id = ?, on_date = ?
                        where switch_id = ? and by_miner""")
                .params(move.fromPoolId(), move.toPoolId(), move.on(), move.switchId())
                .update();
    }

    void drop(String switchId) {
        jdbc.sql("delete from waiting_switch where switch_id = ?")
                .param(switchId)
                .update();
    }

    /** Takes out what waits for this licence, in the order in which it came. */
    List<ToldSwitch> take(String licenceKey) {
        var waiting = jdbc.sql("select * from waiting_switch where licence_key = ? order by arrival")
                .param(licenceKey)
                .query(WaitingSwitchTable::told)
                .list();
        jdbc.sql("delete from waiting_switch where licence_key = ?")
                .param(licenceKey)
                .update();
        return waiting;
    }

    private static ToldSwitch told(ResultSet row, int number) throws SQLException {
        Array flags = row.getArray("flags");
        return new ToldSwitch(
                row.getString("message_id"),
                row.getBoolean("by_miner"),
                row.getString("switch_id"),
                row.getString("licence_number"),
                row.getObject("licence_issued_on", LocalDate.class),
                row.getString("subtype"),
                row.getString("from_pool_id"),
                row.getString("to_pool_id"),
                row.getObject("on_date", LocalDate.class),
                List.of((String[]) flags.getArray()),
                row.getTimestamp("told_at").toInstant());
    }
}
