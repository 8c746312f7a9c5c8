package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The words still differ, though not as before; the term goes on. */
public record MismatchWordsChanged(
        String mismatchId,
        @Nullable String toldPoolId,
        @Nullable LocalDate toldOn,
        @Nullable String statedPoolId,
        @Nullable LocalDate statedOn,
        Instant changedAt)
        implements MismatchEvent {}
