package kz.ruqsat.pool.pool;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the register: a pool and its status on the day asked for. */
public record PoolRow(
        String id,
        PoolName name,
        String bin,
        AccreditationStatus status,
        LocalDate statusFrom,
        @Nullable String ground,
        String basis,
        LocalDate accreditedFrom,
        @Nullable LocalDate accreditedUntil) {}
