package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Verification answered: the term for the notice of a move passed without one. */
public record RecordSwitchLapse(
        @TargetAggregateIdentifier String membershipId,
        String switchId,
        String obligationId,
        LocalDate dueOn,
        Instant lapsedAt) {}
