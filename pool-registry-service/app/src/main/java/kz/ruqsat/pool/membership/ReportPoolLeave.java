package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The licensee tells, through its portal, that it left a pool without joining another. Answers with the id of the notice. */
public record ReportPoolLeave(
        @TargetAggregateIdentifier String membershipId,
        String portal,
        String poolId,
        LocalDate leftOn,
        Instant receivedAt,
        LocalDate receivedOn) {}
