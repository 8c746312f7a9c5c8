package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Ask something within the case. @param addressee the body that is asked; null for the applicant */
public record OpenInquiry(
        @TargetAggregateIdentifier String applicationId,
        String inquiryId,
        InquiryKind kind,
        @Nullable String addressee,
        String text,
        LocalDate on,
        String by,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
