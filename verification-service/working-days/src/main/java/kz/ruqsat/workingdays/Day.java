package kz.ruqsat.workingdays;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One date of a calendar edition, with the reason why it is or is not a working day.
 *
 * @param date the date in the authority's zone
 * @param kind what the date is
 * @param names what the day is called: the holiday, the weekday, from where a day off was moved
 * @param basis the act from which this follows, also for weekends and ordinary working days
 * @param knownFrom since when the date has been known, to the public, to be exactly this, inclusive
 * @param inUseFrom since when terms have been counted by it, inclusive; the same as {@code knownFrom} unless it was added
 *     in the running system later than it became known
 */
public record Day(LocalDate date, DayKind kind, Text names, String basis, Instant knownFrom, Instant inUseFrom) {

    /** Whether the date counts in a term of working days. */
    public boolean isWorking() {
        return kind.isWorking();
    }

    /** The same day, apart from since when it has been known and in use. */
    boolean saysTheSameAs(Day other) {
        return date.equals(other.date) && kind == other.kind && names.equals(other.names) && basis.equals(other.basis);
    }
}
