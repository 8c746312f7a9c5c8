package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import kz.ruqsat.workingdays.CalendarNotCovered;
import kz.ruqsat.workingdays.DueDate;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.Term;
import kz.ruqsat.workingdays.TermCourse;
import kz.ruqsat.workingdays.WorkingCalendar;

/** One edition of the calendar with the authority's zone and hours: all that terms are counted with. */
public record TermCalendar(WorkingCalendar calendar, ZoneId zone, OfficeHours hours) {

    /** How late something is. @param workingDays at least 1 */
    public record Lateness(LocalDate acceptedOn, int workingDays) {}

    /**
     * When a term ends that is counted from the day after the trigger.
     *
     * @throws kz.ruqsat.platform.problem.Refused {@code calendar-not-covered}
     */
    public DueDate dueDate(LocalDate trigger, int workingDays) {
        try {
            return Term.ofWorkingDays(workingDays).dueDate(trigger, calendar, zone);
        } catch (CalendarNotCovered notCovered) {
            throw CalendarProblems.notCovered(notCovered);
        }
    }

    /**
     * When a term ends, however it is stopped and lengthened; empty while an open pause keeps it from ending.
     *
     * @throws kz.ruqsat.platform.problem.Refused {@code calendar-not-covered}
     */
    public Optional<DueDate> dueDate(TermCourse course) {
        try {
            return course.dueDate(calendar, zone);
        } catch (CalendarNotCovered notCovered) {
            throw CalendarProblems.notCovered(notCovered);
        }
    }

    /**
     * How many working days of a term would be left if its clock stopped on that day.
     *
     * @throws kz.ruqsat.platform.problem.Refused {@code calendar-not-covered}
     */
    public int workingDaysLeftFrom(TermCourse course, LocalDate from) {
        try {
            return course.workingDaysLeftFrom(from, calendar);
        } catch (CalendarNotCovered notCovered) {
            throw CalendarProblems.notCovered(notCovered);
        }
    }

    /**
     * The working day on which something counts as received.
     *
     * @throws CalendarNotCovered not a refusal: what was received stays received, and is entered when the days are known
     */
    public LocalDate acceptedOn(Instant receivedAt) {
        return hours.acceptedOn(receivedAt, zone, calendar);
    }

    /**
     * How late something is that was received after a term had ended. The first working day after the term is one day
     * late, and so is a day off before it.
     *
     * @throws CalendarNotCovered see {@link #acceptedOn}
     */
    public Lateness lateness(LocalDate dueOn, Instant receivedAt) {
        var acceptedOn = acceptedOn(receivedAt);
        return new Lateness(acceptedOn, Math.max(1, calendar.workingDaysLate(dueOn, acceptedOn)));
    }

    /** Whether this edition became known after the other. */
    public boolean isLaterThan(TermCalendar other) {
        return calendar.knownFrom().isAfter(other.calendar.knownFrom());
    }

    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
