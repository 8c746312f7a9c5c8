package kz.ruqsat.verification.verification;

import java.time.Instant;

/** The application was decided. Decision: APPROVED or REFUSED. */
public record ApplicationDecided(String applicationId, String decision, Instant decidedAt)
        implements VerificationEvent {}
