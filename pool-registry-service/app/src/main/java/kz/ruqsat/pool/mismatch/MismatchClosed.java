package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An officer closed the case.
 *
 * @param finding NO_MOVE: there was no such move as a pool stated; nothing if the officer found nothing about it
 */
public record MismatchClosed(
        String mismatchId,
        int round,
        String reason,
        String closedBy,
        Instant closedAt,
        @Nullable String finding) implements MismatchEvent {}
