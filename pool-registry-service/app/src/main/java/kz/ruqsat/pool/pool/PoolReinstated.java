package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;

/** The accreditation is in force again from the day named (inclusive). */
public record PoolReinstated(String poolId, LocalDate from, String ground, String basis, Instant recordedAt)
        implements PoolEvent {}
