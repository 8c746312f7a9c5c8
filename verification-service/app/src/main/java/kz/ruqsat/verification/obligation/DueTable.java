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

/**
 * The board as timers. Whether a term is due goes by the service's clock, which the sandbox moves; claims go by the
 * database's, which all nodes share.
 */
class DueTable {

    private static final int LONGEST_ERROR = 500;

    private final JdbcClient jdbc;

    /** One due obligation, ours until the claim runs out. @param attempt counted from 1 */
    record Claimed(String obligationId, Instant dueAt, int attempt) {

        LapseObligation command() {
            return new LapseObligation(obligationId, dueAt);
        }
    }

    DueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Claims the longest due that nobody else has; a claim that is not used comes free by itself. */
    List<Claimed> claim(Instant now, Duration lease, int atMost) {
        return jdbc.sql("""
                        update obligation
                        set claimed_until = clock_timestamp() + make_interval(secs => :lease), attempts = attempts + 1
                        where obligation_id in (
                            select obligation_id from obligation
                            where standing = 'RUNNING' and due_at <= :now
                              and (claimed_until is null or claimed_until <= clock_timestamp())
                            order by due_at, obligation_id
                            limit :atMost
                            for update skip locked)
                        returning obligation_id, due_at, attempts""")
                .param("now", utc(now))
                .param("lease", lease.toMillis() / 1000.0)
                .param("atMost", atMost)
                .query(DueTable::claimed)
                .list();
    }

    /** Keeps a row due, but lets it rest: one that cannot lapse must not hold up the others. */
    void postpone(Claimed row, Duration rest, String error) {
        jdbc.sql("""
                        update obligation
                        set claimed_until = clock_timestamp() + make_interval(secs => :rest), last_error = :error
                        where obligation_id = :id and standing = 'RUNNING'""")
                .param("id", row.obligationId())
                .param("rest", rest.toMillis() / 1000.0)
                .param("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .update();
    }

    /** How long until there may be something to claim; zero or less if there is now, empty if nothing runs. */
    Optional<Duration> untilNextDue(Instant now) {
        return jdbc.sql("""
                        select least(
                            (select extract(epoch from min(due_at) - :now) from obligation
                             where standing = 'RUNNING' and due_at > :now),
                            (select extract(epoch from min(coalesce(claimed_until, clock_timestamp())) - clock_timestamp())
                             from obligation where standing = 'RUNNING' and due_at <= :now))""")
                .param("now", utc(now))
                .query((row, number) -> row.getObject(1) == null
                        ? Optional.<Duration>empty()
                        : Optional.of(milliseconds(row.getDouble(1))))
                .single();
    }

    private static Duration milliseconds(double seconds) {
        return seconds <= 0 ? Duration.ZERO : Duration.ofMillis((long) Math.ceil(seconds * 1000));
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getString("obligation_id"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
