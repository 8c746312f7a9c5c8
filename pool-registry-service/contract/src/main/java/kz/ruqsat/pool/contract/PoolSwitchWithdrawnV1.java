package kz.ruqsat.pool.contract;

import java.time.Instant;

/**
 * What a pool stated was taken for a move to another pool (PoolSwitchObservedV1 with the same switchId), and is not one of
 * its own: no term follows from it.
 *
 * @param reasonCode JOINED_IN_ADDITION, TOLD_BY_CORRECTION or FOUND_NO_MOVE: an officer found that there was no such move
 * @param instead id of the move or notice of which the pool spoke; for FOUND_NO_MOVE of the case in which it was found
 */
public record PoolSwitchWithdrawnV1(
        String membershipId,
        String switchId,
        PoolLicenceV1 licence,
        String reasonCode,
        String instead,
        Instant withdrawnAt) {}
