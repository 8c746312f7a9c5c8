package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The licensee tells, through its portal, that it joined a pool without leaving another. Answers with the id of the notice.
 *
 * @param poolAccredited whether the pool was accredited on that day
 * @param receivedOn the day of receipt in the authority's zone
 */
public record ReportPoolJoin(
        @TargetAggregateIdentifier String membershipId,
        String portal,
        String poolId,
        LocalDate joinedOn,
        boolean poolAccredited,
        Instant receivedAt,
        LocalDate receivedOn) {}
