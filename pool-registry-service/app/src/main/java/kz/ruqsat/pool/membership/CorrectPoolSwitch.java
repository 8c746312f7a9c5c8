package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The licensee corrects, through its portal, what it told of a move. Answers with the id of the move.
 *
 * @param reason why the earlier notice was wrong
 * @param toPoolAccredited whether the new pool was accredited on that day
 * @param receivedOn the day of receipt in the authority's zone
 */
public record CorrectPoolSwitch(
        @TargetAggregateIdentifier String membershipId,
        String switchId,
        String portal,
        @Nullable String fromPoolId,
        String toPoolId,
        LocalDate switchedOn,
        String reason,
        boolean toPoolAccredited,
        Instant receivedAt,
        LocalDate receivedOn) {}
