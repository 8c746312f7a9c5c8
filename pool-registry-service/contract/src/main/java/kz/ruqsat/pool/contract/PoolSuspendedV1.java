package kz.ruqsat.pool.contract;

import java.time.Instant;
import java.time.LocalDate;

/** The accreditation is suspended from the day named (inclusive). */
public record PoolSuspendedV1(String poolId, LocalDate from, String ground, String basis, Instant recordedAt) {}
