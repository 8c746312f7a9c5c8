package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The licensee told that it joined a pool without leaving another: not a move (domain: adding a second pool).
 *
 * @param receivedOn the day of receipt in the authority's zone
 * @param flags what an officer may want to look at, see {@link SwitchFlag}
 */
public record PoolJoinReported(
        String membershipId,
        String noticeId,
        String poolId,
        LocalDate joinedOn,
        Instant receivedAt,
        LocalDate receivedOn,
        List<String> flags)
        implements MembershipEvent {

    public PoolJoinReported {
        flags = List.copyOf(flags);
    }
}
