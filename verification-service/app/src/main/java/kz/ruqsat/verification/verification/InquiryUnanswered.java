package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The term for the answer passed in silence.
 *
 * @param meaning {@code AGREED} if the law takes silence for agreement, otherwise {@code NONE}
 * @param on the day after the last day of the term
 * @param lapsedAt the legal instant
 */
public record InquiryUnanswered(
        String applicationId, String inquiryId, String kind, String meaning, LocalDate on, Instant lapsedAt)
        implements VerificationEvent {}
