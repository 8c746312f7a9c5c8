package kz.ruqsat.pool.contract;

import java.time.Instant;

/**
 * What a pool stated was taken for a move to another pool (PoolSwitchObservedV1 with the same switchId), and is not one of
 * its own: no term follows from it.
 *
 * @param reasonCode JOINED_IN_ADDITION or TOLD_BY_CORRECTION
 * @param instead id of the move or notice of which the pool spoke
 */
public record PoolSwitchWithdrawnV1(
        String membershipId,
        String switchId,
        PoolLicenceV1 licence,
        String reasonCode,
        String instead,
        Instant withdrawnAt) {}
