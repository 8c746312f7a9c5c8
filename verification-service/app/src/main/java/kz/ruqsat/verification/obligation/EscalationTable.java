package kz.ruqsat.verification.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rungs that wait. Whether one is reached goes by the service's clock, claims go by the database's. */
@Component
class EscalationTable {

    private static final int LONGEST_ERROR = 500;

    private final JdbcClient jdbc;

    /** One rung that is reached, ours until the claim runs out. @param attempt counted from 1 */
    record Claimed(String obligationId, String rung, String audience, boolean afterTheEnd, Instant dueAt, int attempt) {

        EscalateObligation command() {
            return new EscalateObligation(obligationId, rung, audience, afterTheEnd, dueAt);
        }
    }

    EscalationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Claimed> claim(Instant now, Duration lease, int atMost) {
        return jdbc.sql("""
                        update escalation_rung
                        set claimed_until = clock_timestamp() + make_interval(secs => :lease), attempts = attempts + 1
                        where (obligation_id, rung) in (
                            select obligation_id, rung from escalation_rung
                            where not done and reached_at <= :now
                              and (claimed_until is null or claimed_until <= clock_timestamp())
                            order by reached_at, obligation_id
                            limit :atMost
                            for update skip locked)
                        returning obligation_id, rung, audience, after_the_end, due_at, attempts""")
                .param("now", utc(now))
                .param("lease", lease.toMillis() / 1000.0)
                .param("atMost", atMost)
                .query(EscalationTable::claimed)
                .list();
    }

    void postpone(Claimed row, Duration rest, String error) {
        jdbc.sql("""
                        update escalation_rung
                        set claimed_until = clock_timestamp() + make_interval(secs => :rest), last_error = :error
                        where obligation_id = :id and rung = :rung and not done""")
                .param("id", row.obligationId())
                .param("rung", row.rung())
                .param("rest", rest.toMillis() / 1000.0)
                .param("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .update();
    }

    /** How long until the next rung is reached; empty if none waits. */
    Optional<Duration> untilNext(Instant now) {
        return jdbc.sql("""
                        select extract(epoch from min(reached_at) - :now) from escalation_rung
                        where not done and reached_at > :now""")
                .param("now", utc(now))
                .query((row, number) -> row.getObject(1) == null
                        ? Optional.<Duration>empty()
                        : Optional.of(Duration.ofMillis((long) Math.ceil(row.getDouble(1) * 1000))))
                .single();
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getString("obligation_id"),
                row.getString("rung"),
                row.getString("audience"),
                row.getBoolean("after_the_end"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
