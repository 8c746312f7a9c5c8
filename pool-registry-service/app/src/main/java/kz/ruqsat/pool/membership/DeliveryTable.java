package kz.ruqsat.pool.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.pool.membership.StatementsResult.LineResult;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deliveries of files and what became of their lines. What the lines state is in events; this is only the way there. */
@Component
class DeliveryTable {

    /** By real time: a worker that has not moved for so long is gone. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private static final String COLUMNS = """
            select *, (state = 'RUNNING' and moved_at < clock_timestamp() - make_interval(secs => %d)) as silent
            from delivery
            """.formatted(SILENCE.toSeconds());

    private final JdbcClient jdbc;
    private final InstantSource clock;

    DeliveryTable(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(String id, String poolId, String fileName, String by, int total) {
        jdbc.sql("""
                        insert into delivery (delivery_id, pool_id, file_name, delivered_by, delivered_at, state, total)
                        values (?, ?, ?, ?, ?, 'RUNNING', ?)""")
                .params(id, poolId, fileName, by, clock.instant().atOffset(ZoneOffset.UTC), total)
                .update();
    }

    void moved(String id, int taken) {
        jdbc.sql("update delivery set taken = ?, moved_at = clock_timestamp() where delivery_id = ?")
                .params(taken, id)
                .update();
    }

    void done(String id, StatementsResult result) {
        for (var line : result.results()) {
            if (line.code() != null) {
                jdbc.sql(
                                "insert into delivery_line (delivery_id, line, file_line, result, code) values (?, ?, ?, ?, ?)")
                        .params(id, line.line(), line.fileLine(), line.result().name(), line.code())
                        .update();
            }
        }
        jdbc.sql("""
                        update delivery set state = 'DONE', taken = total, accepted = ?, repeated = ?,
                            unknown_licence = ?, invalid = ?
                        where delivery_id = ?""")
                .params(result.accepted(), result.repeated(), result.unknownLicence(), result.invalid(), id)
                .update();
    }

    void brokenOff(String id) {
        jdbc.sql("update delivery set state = 'BROKEN_OFF' where delivery_id = ?")
                .param(id)
                .update();
    }

    Optional<Delivery> find(String id) {
        return jdbc.sql(COLUMNS + " where delivery_id = ?")
                .param(id)
                .query(DeliveryTable::row)
                .optional();
    }

    List<Delivery> lastOf(String poolId) {
        return jdbc.sql(COLUMNS + " where pool_id = ? order by delivered_at desc, delivery_id desc limit 5")
                .param(poolId)
                .query(DeliveryTable::row)
                .list();
    }

    /** Lines that were not simply accepted or repeated, in the order of the file. */
    List<LineResult> linesOf(String id, int after, int atMost) {
        return jdbc.sql("select * from delivery_line where delivery_id = ? and line > ? order by line limit ?")
                .params(id, after, atMost)
                .query((row, number) -> new LineResult(
                        row.getInt("line"),
                        StatementOutcome.Result.valueOf(row.getString("result")),
                        row.getString("code"),
                        row.getObject("file_line", Integer.class)))
                .list();
    }

    private static Delivery row(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("delivered_at", OffsetDateTime.class).toInstant();
        return new Delivery(
                row.getString("delivery_id"),
                row.getString("pool_id"),
                row.getString("file_name"),
                row.getString("delivered_by"),
                at,
                row.getBoolean("silent") ? Delivery.State.BROKEN_OFF : Delivery.State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("taken"),
                row.getInt("accepted"),
                row.getInt("repeated"),
                row.getInt("unknown_licence"),
                row.getInt("invalid"));
    }
}
