package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take note that a suspension ended: early, or because its last day had passed. */
public record NoteResumption(
        @TargetAggregateIdentifier String applicationId,
        String suspensionId,
        LocalDate resumedOn,
        boolean early,
        Instant at) {}
