package kz.ruqsat.verification.obligation;

import java.time.Instant;

/** The duty fell away before its term. */
public record ObligationCancelled(String obligationId, String reasonCode, Instant cancelledAt)
        implements ObligationEvent {}
