package kz.ruqsat.verification.verification;

import java.time.Instant;

/** There is nothing to verify any more. Reason: APPLICATION_WITHDRAWN or APPLICATION_RETURNED. */
public record VerificationClosed(String applicationId, String reasonCode, Instant closedAt)
        implements VerificationEvent {}
