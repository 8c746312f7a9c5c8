package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;

/** The override does not hold from the day named (inclusive) any more; from its first day: it never held. */
public record AccreditedPoolsOverrideRevoked(
        String registerId, String overrideId, LocalDate from, String ground, String basis, Instant recordedAt)
        implements RegisterEvent {}
