package kz.ruqsat.pool.pool;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What counts for the question whether accredited pools exist, whatever the register shows.
 *
 * @param until its last day; nothing while it has no end
 * @param revocation its end before that; nothing while it stands
 */
public record PoolsOverride(
        String id,
        boolean exist,
        LocalDate from,
        @Nullable LocalDate until,
        String ground,
        String basis,
        @Nullable Revocation revocation) {

    /** From: the first day on which the override does not hold any more. */
    public record Revocation(LocalDate from, String ground, String basis) {}

    static PoolsOverride of(AccreditedPoolsOverridden event) {
        return new PoolsOverride(
                event.overrideId(), event.exist(), event.from(), event.until(), event.ground(), event.basis(), null);
    }

    PoolsOverride revoked(AccreditedPoolsOverrideRevoked event) {
        return new PoolsOverride(
                id, exist, from, until, ground, basis, new Revocation(event.from(), event.ground(), event.basis()));
    }

    boolean holdsOn(LocalDate day) {
        var end = endsBefore();
        return !day.isBefore(from) && (end == null || day.isBefore(end));
    }

    /** The first day on which it does not hold any more; nothing while it has no end. */
    @Nullable LocalDate endsBefore() {
        if (revocation != null) {
            return revocation.from();
        }
        return until == null ? null : until.plusDays(1);
    }

    boolean overlaps(PoolsOverride other) {
        var end = endsBefore();
        var otherEnd = other.endsBefore();
        boolean empty = from.equals(end) || other.from.equals(otherEnd);
        return !empty && (end == null || other.from.isBefore(end)) && (otherEnd == null || from.isBefore(otherEnd));
    }

    /** Whether it says the same, whatever its id and fate. */
    boolean saysLike(PoolsOverride other) {
        return withoutFate(id).equals(other.withoutFate(id));
    }

    private PoolsOverride withoutFate(String as) {
        return new PoolsOverride(as, exist, from, until, ground, basis, null);
    }
}
