package kz.ruqsat.verification.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How far the calendar reaches from today on. Where it ends terms cannot begin, so its end is warned of in time. */
public final class CalendarCoverage {

    private final TermCalendars calendars;
    private final int warningDays;

    /**
     * @param lastDay last covered day, inclusive; null if nothing is known
     * @param daysLeft days after today up to and including {@code lastDay}; 0 on it and after it
     * @param warning whether it is time to see to the next year
     */
    public record Reach(@Nullable LocalDate lastDay, long daysLeft, boolean warning) {}

    CalendarCoverage(TermCalendars calendars, int warningDays) {
        this.calendars = calendars;
        this.warningDays = warningDays;
    }

    public Reach now() {
        var today = today();
        var lastDay = calendars.knownNow().calendar().lastDay();
        long daysLeft = lastDay == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(today, lastDay));
        return new Reach(lastDay, daysLeft, daysLeft <= warningDays);
    }

    LocalDate today() {
        return calendars.knownNow().today(calendars.now());
    }
}
