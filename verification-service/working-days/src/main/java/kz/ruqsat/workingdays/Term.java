package kz.ruqsat.workingdays;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A statutory term in working days.
 *
 * @param workingDays its length, at least 1
 * @param start from which day it is counted
 */
public record Term(int workingDays, StartPolicy start) {

    /** @throws IllegalArgumentException if the length is less than 1 */
    public Term {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a term has at least 1 working day, not " + workingDays);
        }
    }

    /** A term that is counted from the day after the event. */
    public static Term ofWorkingDays(int workingDays) {
        return new Term(workingDays, StartPolicy.NEXT_DAY);
    }

    /**
     * When the term ends that an event sets off. The last day counts until 24:00 in the zone, however many hours it has.
     *
     * @param trigger the date of the event in the zone
     * @param calendar the calendar as known at the instant that matters
     * @param zone the authority's zone
     * @throws CalendarNotCovered if the trigger or a day of the term is outside the calendar
     */
    public DueDate dueDate(LocalDate trigger, WorkingCalendar calendar, ZoneId zone) {
        return TermCourse.of(trigger, this).dueDate(calendar, zone).orElseThrow();
    }
}
