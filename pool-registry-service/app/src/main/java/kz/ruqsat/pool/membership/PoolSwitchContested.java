package kz.ruqsat.pool.membership;

import java.time.Instant;

/**
 * The licensee says that there was no such move as a pool stated. What was stated stands until an officer has found on it.
 *
 * @param reason in the licensee's words
 */
public record PoolSwitchContested(String membershipId, String switchId, String reason, Instant receivedAt)
        implements MembershipEvent {}
