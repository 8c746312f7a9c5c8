package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;

/** The last day of the accreditation is over; from is the day after it. Basis: the act that set the last day. */
public record PoolExpired(String poolId, LocalDate from, String basis, Instant recordedAt) implements PoolEvent {}
