package kz.ruqsat.workingdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a law makes the same day of every year a holiday or a religious day off. Of several facts with one id,
 * the one known last holds, so a law that abolishes a holiday restates it with its last year.
 *
 * @param id names the holiday through its changes
 * @param day month and day
 * @param firstYear first year in which it is off, inclusive
 * @param lastYear last year in which it is off, inclusive; null while it has no end
 * @param kind {@code HOLIDAY} or {@code RELIGIOUS}
 * @param names what the day is called
 * @param basis the law
 * @param knownFrom since when this has been known, inclusive
 */
record AnnualDay(
        String id,
        MonthDay day,
        int firstYear,
        @Nullable Integer lastYear,
        DayKind kind,
        Text names,
        String basis,
        Instant knownFrom) {

    AnnualDay {
        if (kind != DayKind.HOLIDAY && kind != DayKind.RELIGIOUS) {
            throw new IllegalArgumentException(id + " cannot be " + kind + " every year");
        }
        if (lastYear != null && lastYear < firstYear) {
            throw new IllegalArgumentException(id + " ends in " + lastYear + " before it begins in " + firstYear);
        }
    }

    boolean fallsOn(LocalDate date) {
        return MonthDay.from(date).equals(day)
                && date.getYear() >= firstYear
                && (lastYear == null || date.getYear() <= lastYear);
    }
}
