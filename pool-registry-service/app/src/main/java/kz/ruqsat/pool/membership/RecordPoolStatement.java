package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A pool states that a licensee joined or left it. Answers with {@link StatementOutcome}; it never refuses, because one
 * wrong line must not cost the others of the same call.
 */
public record RecordPoolStatement(
        @TargetAggregateIdentifier String membershipId,
        String poolId,
        StatementKind kind,
        LocalDate on,
        Instant statedAt,
        LocalDate receivedOn) {}
