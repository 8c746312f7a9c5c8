package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import java.util.Optional;
import kz.ruqsat.workingdays.CalendarNotCovered;
import kz.ruqsat.workingdays.WorkingCalendar;

/**
 * One rung of escalation.
 *
 * @param code stable word
 * @param distance how many days from the last day of the term
 */
record Rung(String code, Direction direction, int distance, Audience audience) {

    /** From the last day of the term. */
    enum Direction {
        WORKING_DAYS_BEFORE,
        DAYS_BEFORE,
        WORKING_DAYS_AFTER
    }

    /** Who has to be told. */
    enum Audience {
        PARTY,
        OFFICER,
        OPS
    }

    boolean isAfterTheEnd() {
        return direction == Direction.WORKING_DAYS_AFTER;
    }

    /** The day on which it is reached; empty if the calendar does not know, or if that is no later than the event. */
    Optional<LocalDate> day(LocalDate trigger, LocalDate dueOn, WorkingCalendar calendar) {
        try {
            var day = switch (direction) {
                case WORKING_DAYS_BEFORE -> back(dueOn, calendar);
                case DAYS_BEFORE -> dueOn.minusDays(distance);
                case WORKING_DAYS_AFTER -> calendar.plusWorkingDays(dueOn, distance);
            };
            return day.isAfter(trigger) ? Optional.of(day) : Optional.empty();
        } catch (CalendarNotCovered notKnown) {
            return Optional.empty();
        }
    }

    private LocalDate back(LocalDate dueOn, WorkingCalendar calendar) {
        var day = dueOn;
        for (int left = distance; left > 0; ) {
            day = day.minusDays(1);
            left = calendar.isWorking(day) ? left - 1 : left;
        }
        return day;
    }
}
