package kz.ruqsat.pool.contract;

import java.time.Instant;
import java.time.LocalDate;

/** A pool was accredited from the day named (inclusive), on the basis act named. */
public record PoolAccreditedV1(
        String poolId, PoolNameV1 name, String bin, LocalDate accreditedFrom, String basis, Instant recordedAt) {}
