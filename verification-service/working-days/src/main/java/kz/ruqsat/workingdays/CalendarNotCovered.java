package kz.ruqsat.workingdays;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date was asked about which the calendar, as known at that instant, says nothing. It is never guessed. */
public final class CalendarNotCovered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate asked;
    private final @Nullable LocalDate firstDay;
    private final @Nullable LocalDate lastDay;

    CalendarNotCovered(LocalDate asked, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        super(
                firstDay == null
                        ? asked + " was asked of a working calendar in which no year was known yet"
                        : asked + " is outside the working calendar, which covers " + firstDay + " to " + lastDay);
        this.asked = asked;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** The date that is not covered; for a term that runs past the end, the first date after the end. */
    public LocalDate asked() {
        return asked;
    }

    /** First covered date, inclusive; null if no year was known at the instant of the calendar. */
    public @Nullable LocalDate firstDay() {
        return firstDay;
    }

    /** Last covered date, inclusive; null if no year was known at the instant of the calendar. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }
}
