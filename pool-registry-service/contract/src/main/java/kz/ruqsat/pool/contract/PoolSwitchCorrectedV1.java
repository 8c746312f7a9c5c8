package kz.ruqsat.pool.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The miner corrected what it had told of a move to another pool (PoolSwitchReportedV1 with the same switchId). What is told
 * here holds now; the notice counts as given when it was first given.
 *
 * @param correction 1 for the first correction of this move
 * @param reason in the miner's words
 * @param firstReportedAt when the notice that is corrected was received
 * @param flags to-pool-not-accredited, from-pool-differs
 */
public record PoolSwitchCorrectedV1(
        String membershipId,
        String switchId,
        PoolLicenceV1 licence,
        int correction,
        @Nullable String fromPoolId,
        String toPoolId,
        LocalDate switchedOn,
        String reason,
        Instant firstReportedAt,
        Instant correctedAt,
        List<String> flags) {

    public PoolSwitchCorrectedV1 {
        flags = List.copyOf(flags);
    }
}
