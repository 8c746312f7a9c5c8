package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The authority asked something while it considers an application. The answer is awaited within a term, the obligation of
 * the same id.
 *
 * @param applicationId the application
 * @param inquiryId also the id of the obligation to answer
 * @param kind REMARKS: the applicant answers them; HEARING: the preliminary decision, to which the applicant may object;
 *     APPROVING_BODY: another body is asked whether it agrees
 * @param text what is asked, as the addressee reads it, in the language in which it was written
 * @param on the legal date of the inquiry, in the authority's zone
 * @param addressee the body that is asked; null for the applicant
 * @param openedAt when it was recorded
 */
public record InquiryOpenedV1(
        String applicationId,
        String inquiryId,
        String kind,
        String text,
        LocalDate on,
        @Nullable String addressee,
        Instant openedAt) {}
