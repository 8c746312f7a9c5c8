package kz.ruqsat.verification.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.ruqsat.platform.event.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes that have to be carried through, and how far each is. Claims go by the database's clock. */
@Component
class RecountTable {

    private static final int LONGEST_ERROR = 500;

    private final JdbcClient jdbc;
    private final EventJson json;

    /** @param position the obligation up to which it is done @param attempt counted from 1 */
    record Claimed(String recountId, Recount recount, String position, int attempt) {}

    RecountTable(JdbcClient jdbc, EventJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Repeated for the same id it does nothing. */
    void request(String recountId, Recount recount, Instant now) {
        jdbc.sql(
                        "insert into recount (recount_id, change, requested_at) values (?, ?::jsonb, ?) on conflict do nothing")
                .params(recountId, json.write(recount), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The oldest that nobody else works on: one change after the other, in the order in which they came. */
    Optional<Claimed> claim(Duration lease) {
        return jdbc.sql("""
                        update recount
                        set claimed_until = clock_timestamp() + make_interval(secs => :lease), attempts = attempts + 1
                        where recount_id = (
                            select recount_id from recount where done_at is null
                            order by requested_at, recount_id limit 1 for update)
                          and (claimed_until is null or claimed_until <= clock_timestamp())
                        returning recount_id, change, position, attempts""")
                .param("lease", lease.toMillis() / 1000.0)
                .query(this::claimed)
                .optional();
    }

    /** Called in the transaction that stored what the part led to. */
    void reached(Claimed claimed, String position, int looked, int changed, Duration lease) {
        jdbc.sql("""
                        update recount
                        set position = :position, looked_at = looked_at + :looked, changed = changed + :changed,
                            claimed_until = clock_timestamp() + make_interval(secs => :lease), attempts = 0,
                            last_error = null
                        where recount_id = :id""")
                .param("id", claimed.recountId())
                .param("position", position)
                .param("looked", looked)
                .param("changed", changed)
                .param("lease", lease.toMillis() / 1000.0)
                .update();
    }

    void done(Claimed claimed, Instant now) {
        jdbc.sql("update recount set done_at = ?, claimed_until = null where recount_id = ?")
                .params(now.atOffset(ZoneOffset.UTC), claimed.recountId())
                .update();
    }

    void postpone(Claimed claimed, Duration rest, String error) {
        jdbc.sql("""
                        update recount
                        set claimed_until = clock_timestamp() + make_interval(secs => :rest), last_error = :error
                        where recount_id = :id""")
                .param("id", claimed.recountId())
                .param("rest", rest.toMillis() / 1000.0)
                .param("error", shortened(error))
                .update();
    }

    void failed(Claimed claimed, String obligationId, String error) {
        jdbc.sql(
                        "insert into recount_failure (recount_id, obligation_id, error) values (?, ?, ?) on conflict do nothing")
                .params(claimed.recountId(), obligationId, shortened(error))
                .update();
    }

    private static String shortened(String error) {
        return error.substring(0, Math.min(error.length(), LONGEST_ERROR));
    }

    /** The change of the calendar that was requested last. */
    Optional<Recount> lastOfCalendar() {
        return jdbc.sql("""
                        select change from recount where change ->> 'calendarEdition' is not null and change ->> 'only' is null
                        order by requested_at desc, recount_id desc limit 1""").query(String.class).optional().map(change -> json.read(change, Recount.class));
    }

    private Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getString("recount_id"),
                json.read(row.getString("change"), Recount.class),
                row.getString("position"),
                row.getInt("attempts"));
    }
}
