package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import java.time.LocalDate;

/** Verification counted, or counted anew, until when the case is to be settled. */
public record MismatchTermKnown(String mismatchId, String termId, LocalDate dueOn, Instant knownAt)
        implements MismatchEvent {}
