package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an inquiry came, in time or not.
 *
 * @param outcome {@code ANSWERED}, {@code AGREED} or {@code DISAGREED}
 * @param on the legal date on which it was received
 */
public record InquiryAnswered(
        String applicationId,
        String inquiryId,
        String kind,
        String outcome,
        @Nullable String text,
        LocalDate on,
        Instant receivedAt)
        implements VerificationEvent {}
