package kz.ruqsat.pool.contract;

import java.time.Instant;
import java.time.LocalDate;

/** An override does not hold from the day named (inclusive) any more; from its first day: it never held. */
public record AccreditedPoolsOverrideRevokedV1(
        String registerId, String overrideId, LocalDate from, String ground, String basis, Instant recordedAt) {}
