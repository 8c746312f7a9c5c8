package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;

/** The accreditation is suspended from the day named (inclusive). */
public record PoolSuspended(String poolId, LocalDate from, String ground, String basis, Instant recordedAt)
        implements PoolEvent {}
