package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The applicant answered the remarks that are open. Without any, or repeated, it does nothing. */
public record RecordRemarksAnswer(
        @TargetAggregateIdentifier String applicationId, String text, LocalDate on, Instant receivedAt) {}
