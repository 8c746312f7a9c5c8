package kz.ruqsat.pool.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The miner told of a move to another pool. observedBefore: a pool had stated the same move earlier (PoolSwitchObservedV1 with the same switchId). Flags: to-pool-not-accredited. */
public record PoolSwitchReportedV1(
        String membershipId,
        String switchId,
        PoolLicenceV1 licence,
        @Nullable String fromPoolId,
        String toPoolId,
        LocalDate switchedOn,
        Instant reportedAt,
        boolean observedBefore,
        List<String> flags) {}
