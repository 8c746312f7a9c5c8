package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take note that the licence is suspended, from its first to its last day. Repeated, there is nothing to do. */
public record NoteSuspension(
        @TargetAggregateIdentifier String applicationId,
        String suspensionId,
        String licenceNumber,
        LocalDate licenceIssuedOn,
        LocalDate from,
        LocalDate lastDay,
        Instant at) {}
