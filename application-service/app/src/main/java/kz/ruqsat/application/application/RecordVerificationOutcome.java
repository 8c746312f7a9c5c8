package kz.ruqsat.application.application;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take note of the outcome of the verification. */
public record RecordVerificationOutcome(
        @TargetAggregateIdentifier String applicationId,
        VerificationOutcome outcome,
        Instant concludedAt,
        Instant at) {}
