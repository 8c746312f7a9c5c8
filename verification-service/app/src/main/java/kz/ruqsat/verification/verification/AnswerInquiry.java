package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An officer enters an answer that came. */
public record AnswerInquiry(
        @TargetAggregateIdentifier String applicationId,
        String inquiryId,
        InquiryKind kind,
        String outcome,
        @Nullable String text,
        LocalDate on,
        Instant receivedAt) {}
