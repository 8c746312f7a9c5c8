package kz.ruqsat.verification.verification;

import java.time.Instant;

/** The case ended before an answer came: none is awaited any more. */
public record InquiryDropped(String applicationId, String inquiryId, String kind, String reasonCode, Instant droppedAt)
        implements VerificationEvent {}
