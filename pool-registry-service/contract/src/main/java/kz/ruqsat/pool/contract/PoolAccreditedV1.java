package kz.ruqsat.pool.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A pool was accredited from the day named (inclusive), on the basis act named. accreditedUntil: the last day (inclusive), if the act names one. */
public record PoolAccreditedV1(
        String poolId,
        PoolNameV1 name,
        String bin,
        LocalDate accreditedFrom,
        String basis,
        Instant recordedAt,
        @Nullable LocalDate accreditedUntil) {

    /** Without an end. */
    public PoolAccreditedV1(
            String poolId, PoolNameV1 name, String bin, LocalDate accreditedFrom, String basis, Instant recordedAt) {
        this(poolId, name, bin, accreditedFrom, basis, recordedAt, null);
    }
}
