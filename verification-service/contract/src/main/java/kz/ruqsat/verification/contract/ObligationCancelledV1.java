package kz.ruqsat.verification.contract;

import java.time.Instant;

/** The duty fell away. */
public record ObligationCancelledV1(ObligationRefV1 obligation, String reasonCode, Instant cancelledAt) {}
