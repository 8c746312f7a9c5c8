package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The licensee told of a move to another pool.
 *
 * @param fromPoolId the former pool: as the licensee says, else as we know
 * @param receivedOn the day of receipt in the authority's zone
 * @param observedBefore the new pool had stated the same move earlier
 * @param flags what an officer may want to look at, see {@link SwitchFlag}
 */
public record PoolSwitchReported(
        String membershipId,
        String switchId,
        @Nullable String fromPoolId,
        String toPoolId,
        LocalDate switchedOn,
        Instant receivedAt,
        LocalDate receivedOn,
        boolean observedBefore,
        List<String> flags)
        implements MembershipEvent {

    public PoolSwitchReported {
        flags = List.copyOf(flags);
    }
}
