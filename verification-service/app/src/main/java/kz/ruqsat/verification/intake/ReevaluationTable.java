package kz.ruqsat.verification.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Days on which the register of pools says something else than before, and how far the verifications have been evaluated
 * again for each. Due by the service's clock, claimed by the database's.
 */
@Component
class ReevaluationTable {

    private final JdbcClient jdbc;

    /** @param position the application up to which it is done @param attempt counted from 1 */
    record Claimed(String requestId, String cause, String position, int attempt) {}

    ReevaluationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cause id of the message that told of the change; a repeat for the same instant does nothing */
    void request(String cause, Instant dueAt) {
        jdbc.sql("""
                        insert into reevaluation (request_id, cause, due_at) values (?, ?, ?) on conflict do nothing""").params(cause + " " + dueAt, cause, Timestamp.from(dueAt)).update();
    }

    /** The oldest that is due, unless somebody works on it. */
    Optional<Claimed> claim(Instant now, Duration lease) {
        return jdbc.sql("""
                        update reevaluation
                        set claimed_until = clock_timestamp() + make_interval(secs => :lease), attempts = attempts + 1
                        where request_id = (
                            select request_id from reevaluation where done_at is null and due_at <= :now
                            order by due_at, request_id limit 1 for update)
                          and (claimed_until is null or claimed_until <= clock_timestamp())
                        returning request_id, cause, position, attempts""")
                .param("now", Timestamp.from(now))
                .param("lease", lease.toMillis() / 1000.0)
                .query(ReevaluationTable::claimed)
                .optional();
    }

    /** Called in the transaction that stored what the part led to. */
    void reached(Claimed claimed, String position, Duration lease) {
        jdbc.sql("""
                        update reevaluation
                        set position = ?, claimed_until = clock_timestamp() + make_interval(secs => ?), attempts = 0,
                            last_error = null
                        where request_id = ?""")
                .params(position, lease.toMillis() / 1000.0, claimed.requestId())
                .update();
    }

    void done(Claimed claimed, Instant now) {
        jdbc.sql("update reevaluation set done_at = ?, claimed_until = null where request_id = ?")
                .params(Timestamp.from(now), claimed.requestId())
                .update();
    }

    void postpone(Claimed claimed, Duration rest, String error) {
        jdbc.sql("""
                        update reevaluation
                        set claimed_until = clock_timestamp() + make_interval(secs => ?), last_error = left(?, 500)
                        where request_id = ?""")
                .params(rest.toMillis() / 1000.0, error, claimed.requestId())
                .update();
    }

    Optional<Duration> untilNext(Instant now) {
        return jdbc.sql("select min(due_at) from reevaluation where done_at is null and due_at > ?")
                .param(Timestamp.from(now))
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(next -> Duration.between(now, next.toInstant()));
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getString("request_id"), row.getString("cause"), row.getString("position"), row.getInt("attempts"));
    }
}
