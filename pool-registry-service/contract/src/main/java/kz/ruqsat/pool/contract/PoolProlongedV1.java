package kz.ruqsat.pool.contract;

import java.time.Instant;
import java.time.LocalDate;

/** The accreditation got a later last day (until, inclusive) by an act that takes effect on the day named by from. */
public record PoolProlongedV1(
        String poolId, LocalDate from, LocalDate until, String ground, String basis, Instant recordedAt) {}
