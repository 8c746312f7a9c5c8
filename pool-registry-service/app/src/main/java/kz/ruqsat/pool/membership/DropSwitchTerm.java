package kz.ruqsat.pool.membership;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Verification answered: the term with this obligation does not hold any more. */
public record DropSwitchTerm(
        @TargetAggregateIdentifier String membershipId, String switchId, String obligationId, Instant droppedAt) {}
