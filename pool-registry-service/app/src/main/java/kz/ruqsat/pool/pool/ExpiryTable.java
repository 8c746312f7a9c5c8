package kz.ruqsat.pool.pool;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When accreditations that have an end will be over: the timers. Rows come and go with the events of {@link PoolProjection}. */
@Component
class ExpiryTable {

    private final JdbcClient jdbc;

    /** @param until its last day */
    record Due(String poolId, LocalDate until) {}

    ExpiryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param at the end of the last day */
    void set(String poolId, LocalDate until, Instant at) {
        jdbc.sql("""
                        insert into pool_expiry (pool_id, until_on, expires_at) values (?, ?, ?)
                        on conflict (pool_id) do update
                        set until_on = excluded.until_on, expires_at = excluded.expires_at""").params(poolId, until, Timestamp.from(at)).update();
    }

    void cancel(String poolId) {
        jdbc.sql("delete from pool_expiry where pool_id = ?").param(poolId).update();
    }

    void clear() {
        jdbc.sql("delete from pool_expiry").update();
    }

    List<Due> due(Instant now) {
        return jdbc.sql("select pool_id, until_on from pool_expiry where expires_at <= ? order by expires_at, pool_id")
                .param(Timestamp.from(now))
                .query((row, number) -> new Due(row.getString("pool_id"), row.getObject("until_on", LocalDate.class)))
                .list();
    }

    Optional<Duration> untilNext(Instant now) {
        return jdbc.sql("select min(expires_at) from pool_expiry")
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(next -> Duration.between(now, next.toInstant()));
    }
}
