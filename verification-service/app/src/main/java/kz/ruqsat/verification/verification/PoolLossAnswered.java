package kz.ruqsat.verification.verification;

import java.time.Instant;

/** After the loss of a pool the licensee gave notice of a move to another one. */
public record PoolLossAnswered(String applicationId, String lossId, String switchId, Instant reportedAt)
        implements VerificationEvent {}
