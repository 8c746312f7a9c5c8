package kz.ruqsat.pool.mismatch;

import java.time.Instant;

/**
 * The case closed itself.
 *
 * @param outcome MET: both say the same now; OVERTAKEN: they differ in another way now, or the word holds no more
 */
public record MismatchSettled(String mismatchId, int round, String outcome, Instant settledAt)
        implements MismatchEvent {}
