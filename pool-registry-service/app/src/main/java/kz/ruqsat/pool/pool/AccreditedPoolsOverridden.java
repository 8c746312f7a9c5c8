package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From the first to the last day (both inclusive; no last day: until revoked) accredited pools count as existing, or not. */
public record AccreditedPoolsOverridden(
        String registerId,
        String overrideId,
        boolean exist,
        LocalDate from,
        @Nullable LocalDate until,
        String ground,
        String basis,
        Instant recordedAt)
        implements RegisterEvent {}
