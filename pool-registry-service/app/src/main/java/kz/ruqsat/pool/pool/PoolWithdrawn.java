package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;

/** The accreditation is withdrawn from the day named (inclusive), for good. */
public record PoolWithdrawn(String poolId, LocalDate from, String ground, String basis, Instant recordedAt)
        implements PoolEvent {}
