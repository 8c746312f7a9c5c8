package kz.ruqsat.verification.verification;

import java.time.Instant;

/** The machine found something else for a requirement, because a register now knows what it did not know before. */
public record RequirementReevaluated(String applicationId, Evaluated requirement, Instant reevaluatedAt)
        implements VerificationEvent {}
