package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The authority asked something within the case.
 *
 * @param inquiryId also the id of the obligation to answer
 * @param kind an {@link InquiryKind}
 * @param addressee the body that is asked; null for the applicant
 * @param text what is asked, as the addressee reads it
 * @param on the legal date of the inquiry
 * @param requirementEdition edition of the requirements that governs the case
 */
public record InquiryOpened(
        String applicationId,
        String inquiryId,
        String kind,
        @Nullable String addressee,
        String text,
        LocalDate on,
        String requirementEdition,
        String openedBy,
        Instant openedAt)
        implements VerificationEvent {}
