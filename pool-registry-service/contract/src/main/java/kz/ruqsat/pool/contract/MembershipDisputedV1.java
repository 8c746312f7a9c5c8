package kz.ruqsat.pool.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Miner and pool disagree about a move, or one of them is silent. Sent again with the next round when they disagree anew
 * after they had met.
 *
 * @param switchId the move on which the disagreement stands; of two that contradict each other the one that the miner told
 * @param termId id of the term for settling it: whoever keeps the clock keeps it under this id
 * @param round 1 for the first time
 * @param reasonCode POOL_SILENT, MINER_SILENT, MOVE_CONTESTED, DIFFERENT_POOLS or DAYS_DIFFER
 * @param toldPoolId new pool in the miner's word; nothing if the miner is silent or contests the move, likewise toldOn
 * @param statedPoolId pool that stated a join; nothing if the pools are silent, likewise statedOn
 * @param disputedOn the day in the authority's zone
 */
public record MembershipDisputedV1(
        String mismatchId,
        String membershipId,
        String switchId,
        String licenceNumber,
        LocalDate licenceIssuedOn,
        String termId,
        int round,
        String reasonCode,
        @Nullable String toldPoolId,
        @Nullable LocalDate toldOn,
        @Nullable String statedPoolId,
        @Nullable LocalDate statedOn,
        LocalDate disputedOn,
        Instant disputedAt) {}
