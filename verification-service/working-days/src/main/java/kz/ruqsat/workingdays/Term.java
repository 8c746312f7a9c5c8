package kz.ruqsat.workingdays;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

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
        List<ExplainedDay> days = new ArrayList<>();
        LocalDate date = trigger;
        int counted = 0;
        while (true) {
            ExplainedDay day = explain(calendar.day(date), date.equals(trigger), counted + 1);
            days.add(day);
            if (day.counted() && ++counted == workingDays) {
                break;
            }
            date = date.plusDays(1);
        }
        return new DueDate(
                trigger, this, date, date.plusDays(1).atStartOfDay(zone).toInstant(), calendar.edition(), days);
    }

    private ExplainedDay explain(Day day, boolean isTrigger, int number) {
        if (isTrigger && start.skipsTheTrigger()) {
            return new ExplainedDay(day.date(), false, null, StartPolicy.NOT_COUNTED, StartPolicy.BASIS);
        }
        return day.isWorking()
                ? new ExplainedDay(day.date(), true, number, Wordings.reason(day), day.basis())
                : new ExplainedDay(day.date(), false, null, Wordings.reason(day), day.basis());
    }
}
