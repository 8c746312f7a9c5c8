package kz.ruqsat.verification.obligation;

import java.time.Instant;

/**
 * The term passed and the duty was not done.
 *
 * @param dueAt the legal instant
 * @param lapsedAt when it was processed; later if the service was away
 */
public record ObligationLapsed(String obligationId, Instant dueAt, Instant lapsedAt) implements ObligationEvent {}
