package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stopped the clock has ended.
 *
 * @param reasonCode of the pause that ended, or {@code TERM_STOP}
 * @param stopId the act that had stopped it, if that was not a pause of its own
 * @param on first day that is counted again
 * @param counted the new date; null while something else still stops the clock
 */
public record ObligationResumed(
        String obligationId,
        String reasonCode,
        @Nullable String stopId,
        LocalDate on,
        @Nullable String note,
        @Nullable CountedTerm counted,
        Instant resumedAt)
        implements ObligationEvent {}
