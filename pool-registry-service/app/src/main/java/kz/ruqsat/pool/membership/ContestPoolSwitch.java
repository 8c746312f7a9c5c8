package kz.ruqsat.pool.membership;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The licensee says, through its portal, that there was no such move as a pool stated. Answers with the id of the move.
 *
 * @param reason in the licensee's words
 */
public record ContestPoolSwitch(
        @TargetAggregateIdentifier String membershipId,
        String switchId,
        String portal,
        String reason,
        Instant receivedAt) {}
