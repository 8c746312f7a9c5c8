package kz.ruqsat.workingdays;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The two weekly days off of the five-day week. */
final class Weekend {

    private Weekend() {}

    static boolean includes(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
