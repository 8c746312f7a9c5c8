package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The licensee tells, through its portal, that it moved to another pool. Answers with the id of the move.
 *
 * @param portal the client that speaks
 * @param switchedOn the day on which the licensee moved, as it says
 * @param toPoolAccredited whether the new pool was accredited on that day
 * @param receivedOn the day of receipt in the authority's zone
 */
public record ReportPoolSwitch(
        @TargetAggregateIdentifier String membershipId,
        String portal,
        @Nullable String fromPoolId,
        String toPoolId,
        LocalDate switchedOn,
        boolean toPoolAccredited,
        Instant receivedAt,
        LocalDate receivedOn) {}
