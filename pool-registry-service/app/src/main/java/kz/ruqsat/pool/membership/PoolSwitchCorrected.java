package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The licensee corrected what it had told of a move: a new fact, the earlier notice stays in the history. The notice
 * counts as given when it was first given.
 *
 * @param correction 1 for the first correction of this move
 * @param reason in the licensee's words
 * @param receivedOn the day of receipt in the authority's zone
 * @param firstReceivedAt when the notice that is corrected was received
 */
public record PoolSwitchCorrected(
        String membershipId,
        String switchId,
        int correction,
        @Nullable String fromPoolId,
        String toPoolId,
        LocalDate switchedOn,
        String reason,
        Instant receivedAt,
        LocalDate receivedOn,
        Instant firstReceivedAt,
        List<String> flags)
        implements MembershipEvent {

    public PoolSwitchCorrected {
        flags = List.copyOf(flags);
    }
}
