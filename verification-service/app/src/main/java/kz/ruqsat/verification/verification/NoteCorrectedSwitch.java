package kz.ruqsat.verification.verification;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The licensee corrected its notice of a move.
 *
 * @param move as the licensee tells it now
 * @param correction 1 for the first correction of this move
 * @param reason in the licensee's words
 * @param firstReportedAt when the notice that is corrected was received
 */
public record NoteCorrectedSwitch(
        @TargetAggregateIdentifier String applicationId,
        PoolMove move,
        int correction,
        String reason,
        Instant firstReportedAt,
        Instant correctedAt) {}
