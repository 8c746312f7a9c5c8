package kz.ruqsat.pool.mismatch;

import java.time.Instant;

/** An officer closed the case. */
public record MismatchClosed(String mismatchId, int round, String reason, String closedBy, Instant closedAt)
        implements MismatchEvent {}
