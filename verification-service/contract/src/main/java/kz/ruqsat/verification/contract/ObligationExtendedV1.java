package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A term was lengthened by a closed rule.
 *
 * @param obligation what the obligation is and whom it binds
 * @param groundCode why, a stable word
 * @param ground why, for readers
 * @param basis the act from which the extension follows
 * @param workingDays how many working days were added, at least 1
 * @param previousDueOn last day before, inclusive, in the authority's zone
 * @param dueOn last day after, inclusive
 * @param dueAt exclusive end of that day
 * @param calendarEdition edition of the calendar by which the days were counted
 * @param extendedAt when it was recorded
 */
public record ObligationExtendedV1(
        ObligationRefV1 obligation,
        String groundCode,
        TextV1 ground,
        String basis,
        int workingDays,
        LocalDate previousDueOn,
        LocalDate dueOn,
        Instant dueAt,
        String calendarEdition,
        Instant extendedAt) {}
