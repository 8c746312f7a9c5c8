package kz.ruqsat.pool.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A pool stated that a miner joined it, and the miner has not told so. */
public record PoolSwitchObservedV1(
        String membershipId,
        String switchId,
        PoolLicenceV1 licence,
        @Nullable String fromPoolId,
        String toPoolId,
        LocalDate statedOn,
        Instant statedAt) {}
