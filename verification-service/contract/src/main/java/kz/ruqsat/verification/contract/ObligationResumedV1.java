package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What had stopped the clock of a term has ended.
 *
 * @param obligation what the obligation is and whom it binds
 * @param reasonCode of the pause that ended, as in {@link ObligationPausedV1}
 * @param on first day that is counted again, in the authority's zone
 * @param dueOn the new last day, inclusive; null while something else still stops the clock
 * @param dueAt exclusive end of that day; null exactly if {@code dueOn} is
 * @param calendarEdition edition of the calendar by which the days were counted; null exactly if {@code dueOn} is
 * @param stopId the act on a whole class of terms that ended, if that is what had stopped this one; otherwise null
 * @param resumedAt when it was recorded
 */
public record ObligationResumedV1(
        ObligationRefV1 obligation,
        String reasonCode,
        LocalDate on,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        @Nullable String calendarEdition,
        @Nullable String stopId,
        Instant resumedAt) {}
