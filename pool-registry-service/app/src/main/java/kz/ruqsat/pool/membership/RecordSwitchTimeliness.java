package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Verification answered: the notice of a move came in time, or late by the working days counted. */
public record RecordSwitchTimeliness(
        @TargetAggregateIdentifier String membershipId,
        String switchId,
        String obligationId,
        Timeliness timeliness,
        int workingDaysLate,
        LocalDate dueOn,
        LocalDate acceptedOn,
        Instant recordedAt) {}
