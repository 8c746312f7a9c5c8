package kz.ruqsat.pool.pool;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the register: a pool, its status on the day asked for, and every change as recorded. */
public record PoolRow(
        String id,
        PoolName name,
        String bin,
        AccreditationStatus status,
        LocalDate statusFrom,
        @Nullable String ground,
        String basis,
        LocalDate accreditedFrom,
        @Nullable LocalDate accreditedUntil,
        List<AccreditationChange> history) {

    public PoolRow {
        history = List.copyOf(history);
    }
}
