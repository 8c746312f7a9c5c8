package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;

/** The accreditation gets a later last day (inclusive) by an act that takes effect on the day named by from. */
public record PoolProlonged(
        String poolId, LocalDate from, LocalDate until, String ground, String basis, Instant recordedAt)
        implements PoolEvent {}
