package kz.ruqsat.pool.membership;

import java.time.Instant;

/**
 * What a pool stated was taken for a move, and is not one of its own.
 *
 * @param reasonCode see {@link WithdrawalReason}
 * @param instead id of the move or notice of which the pool spoke, or of the case in which it was found that there was none
 */
public record PoolSwitchWithdrawn(
        String membershipId, String switchId, String reasonCode, String instead, Instant withdrawnAt)
        implements MembershipEvent {}
