package kz.ruqsat.workingdays;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The fact that an act or an announcement says what one date is. Of several facts about a date, the one known last holds;
 * it also prevails over the annual days and the week, except that a religious day does not hide a national holiday.
 * A later fact that says {@code WORKING} or {@code WEEKEND} takes an earlier one back.
 *
 * @param date the date in the authority's zone
 * @param kind what the date is from now on
 * @param names what the day is called
 * @param basis the act or announcement
 * @param knownFrom since when this has been known to the public, inclusive
 */
public record DeclaredDay(LocalDate date, DayKind kind, Text names, String basis, Instant knownFrom) {

    /** @throws IllegalArgumentException if the basis is blank or the kind cannot be on that weekday */
    public DeclaredDay {
        if (basis.isBlank()) {
            throw new IllegalArgumentException(date + " has no basis");
        }
        if (!kind.isPossibleOn(date)) {
            throw new IllegalArgumentException(date + " is a " + date.getDayOfWeek() + " and cannot be " + kind);
        }
    }
}
