package kz.ruqsat.verification.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.verification.calendar.TermCalendar;
import kz.ruqsat.workingdays.CalendarNotCovered;
import org.jspecify.annotations.Nullable;

/**
 * How terms stand at an instant. Every word follows from comparing due instants with three instants, so that a list, its
 * count and a single obligation agree, and agree with what enforces.
 *
 * @param endOfToday exclusive end of the day, in the authority's zone
 * @param endOfSoon terms that are due no later than this are due soon
 */
record Reckoning(TermCalendar calendar, Instant now, Instant endOfToday, Instant endOfSoon) {

    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    /** @param soon how many working days ahead of the last day a term is due soon */
    static Reckoning at(Instant now, TermCalendar calendar, int soon) {
        var today = calendar.today(now);
        return new Reckoning(
                calendar,
                now,
                today.plusDays(1).atStartOfDay(calendar.zone()).toInstant(),
                endOfSoon(now, today, calendar, soon));
    }

    ObligationStatus status(Standing standing, Instant dueAt) {
        return switch (standing) {
            case RUNNING -> running(dueAt);
            case PAUSED -> ObligationStatus.PAUSED;
            case LAPSED -> ObligationStatus.LAPSED;
            case FULFILLED -> ObligationStatus.FULFILLED;
            case FULFILLED_LATE -> ObligationStatus.FULFILLED_LATE;
            case CANCELLED -> ObligationStatus.CANCELLED;
        };
    }

    /** Working days after today up to and including the last day; null when none are left to count or they are not known. */
    @Nullable Integer workingDaysLeft(Standing standing, LocalDate dueOn, Instant dueAt) {
        if (standing != Standing.RUNNING || !now.isBefore(dueAt)) {
            return null;
        }
        try {
            return calendar.calendar().workingDaysLeft(calendar.today(now), dueOn);
        } catch (CalendarNotCovered notKnown) {
            return null;
        }
    }

    /** How late it is, or would be if it were done at this instant; null when the days are not known. */
    @Nullable Integer workingDaysLate(Standing standing, LocalDate dueOn, Instant dueAt, int recorded) {
        return switch (standing) {
            case PAUSED, FULFILLED, FULFILLED_LATE, CANCELLED -> recorded;
            case RUNNING, LAPSED -> now.isBefore(dueAt) ? Integer.valueOf(0) : lateNow(dueOn);
        };
    }

    private ObligationStatus running(Instant dueAt) {
        if (!now.isBefore(dueAt)) {
            return ObligationStatus.OVERDUE;
        }
        if (!dueAt.isAfter(endOfToday)) {
            return ObligationStatus.DUE_TODAY;
        }
        return dueAt.isAfter(endOfSoon) ? ObligationStatus.RUNNING : ObligationStatus.DUE_SOON;
    }

    private @Nullable Integer lateNow(LocalDate dueOn) {
        try {
            return calendar.lateness(dueOn, now).workingDays();
        } catch (CalendarNotCovered notKnown) {
            return null;
        }
    }

    /** Where the calendar ends, terms end too: whatever is still to come is due soon. */
    private static Instant endOfSoon(Instant now, LocalDate today, TermCalendar calendar, int soon) {
        try {
            var firstDayThatIsNotSoon = calendar.calendar().plusWorkingDays(today, soon + 1);
            return firstDayThatIsNotSoon.atStartOfDay(calendar.zone()).toInstant();
        } catch (CalendarNotCovered theEnd) {
            return now.plus(FOR_EVER);
        }
    }
}
