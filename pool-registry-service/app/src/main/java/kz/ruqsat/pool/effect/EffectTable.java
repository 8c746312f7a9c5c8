package kz.ruqsat.pool.effect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ruqsat.pool.pool.ChangeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes that concern members, and how far each is carried through. Due by the service's clock, claimed by the database's. */
@Component
class EffectTable {

    private final JdbcClient jdbc;

    /**
     * A change that concerns members.
     *
     * @param changeId id of the event
     * @param recordedOn the legal date on which it was recorded
     */
    record Effect(
            String changeId,
            String poolId,
            ChangeKind change,
            LocalDate from,
            @Nullable String ground,
            String basis,
            LocalDate recordedOn) {

        /** On which day whoever is a member is concerned: nobody can be told before it is known. */
        LocalDate concernedOn() {
            return recordedOn.isAfter(from) ? recordedOn : from;
        }
    }

    /** @param position the member up to which it is done @param attempt counted from 1 */
    record Claimed(Effect effect, String position, int attempt) {}

    EffectTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Repeated for the same change it does nothing. */
    void request(Effect effect, Instant dueAt) {
        jdbc.sql("""
                        insert into accreditation_effect
                            (change_id, pool_id, change, from_on, ground, basis, recorded_on, due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        effect.changeId(),
                        effect.poolId(),
                        effect.change().name(),
                        effect.from(),
                        effect.ground(),
                        effect.basis(),
                        effect.recordedOn(),
                        Timestamp.from(dueAt))
                .update();
    }

    /** The oldest that is due and that nobody works on. */
    Optional<Claimed> claim(Instant now, Duration lease) {
        return jdbc.sql("""
                        update accreditation_effect
                        set claimed_until = clock_timestamp() + make_interval(secs => :lease), attempts = attempts + 1
                        where change_id = (
                            select change_id from accreditation_effect
                            where done_at is null and due_at <= :now
                              and (claimed_until is null or claimed_until <= clock_timestamp())
                            order by due_at, change_id limit 1 for update skip locked)
                        returning *""")
                .param("now", Timestamp.from(now))
                .param("lease", lease.toMillis() / 1000.0)
                .query(EffectTable::claimed)
                .optional();
    }

    /** Called in the transaction that stored the part. */
    void reached(Claimed claimed, String position, int members, Duration lease) {
        jdbc.sql("""
                        update accreditation_effect
                        set position = ?, members = members + ?, attempts = 0, last_error = null,
                            claimed_until = clock_timestamp() + make_interval(secs => ?)
                        where change_id = ?""")
                .params(
                        position,
                        members,
                        lease.toMillis() / 1000.0,
                        claimed.effect().changeId())
                .update();
    }

    void done(Claimed claimed, boolean overtaken, Instant now) {
        jdbc.sql("""
                        update accreditation_effect set done_at = ?, overtaken = ?, claimed_until = null
                        where change_id = ?""")
                .params(Timestamp.from(now), overtaken, claimed.effect().changeId())
                .update();
    }

    void postpone(Claimed claimed, Duration rest, String error) {
        jdbc.sql("""
                        update accreditation_effect
                        set claimed_until = clock_timestamp() + make_interval(secs => ?), last_error = left(?, 500)
                        where change_id = ?""")
                .params(rest.toMillis() / 1000.0, error, claimed.effect().changeId())
                .update();
    }

    Optional<Duration> untilNext(Instant now) {
        return jdbc.sql("select min(due_at) from accreditation_effect where done_at is null and due_at > ?")
                .param(Timestamp.from(now))
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(next -> Duration.between(now, next.toInstant()));
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        return new Claimed(
                new Effect(
                        row.getString("change_id"),
                        row.getString("pool_id"),
                        ChangeKind.valueOf(row.getString("change")),
                        row.getObject("from_on", LocalDate.class),
                        row.getString("ground"),
                        row.getString("basis"),
                        row.getObject("recorded_on", LocalDate.class)),
                row.getString("position"),
                row.getInt("attempts"));
    }
}
