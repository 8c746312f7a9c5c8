package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A running term ends on another day, because the calendar or an act on a whole class of terms says so.
 *
 * @param obligation what the obligation is and whom it binds
 * @param cause CALENDAR or STOP
 * @param causeId the proposed edition of the calendar, or the act
 * @param basis the acts behind it, as people read them
 * @param previousDueOn last day before, inclusive, in the authority's zone
 * @param dueOn last day after, inclusive; it may be earlier
 * @param dueAt exclusive end of that day
 * @param calendarEdition edition of the calendar by which the days were counted
 * @param knownAt when what moved it became known
 * @param movedAt when it was recorded
 */
public record ObligationMovedV1(
        ObligationRefV1 obligation,
        String cause,
        String causeId,
        String basis,
        LocalDate previousDueOn,
        LocalDate dueOn,
        Instant dueAt,
        String calendarEdition,
        Instant knownAt,
        Instant movedAt) {}
