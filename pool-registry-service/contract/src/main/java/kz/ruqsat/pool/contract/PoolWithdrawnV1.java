package kz.ruqsat.pool.contract;

import java.time.Instant;
import java.time.LocalDate;

/** The accreditation is withdrawn from the day named (inclusive). */
public record PoolWithdrawnV1(String poolId, LocalDate from, String ground, String basis, Instant recordedAt) {}
