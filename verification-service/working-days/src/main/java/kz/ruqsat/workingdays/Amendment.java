package kz.ruqsat.workingdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Facts that are added to an edition in the running system. They were known to the public from the instant that each of
 * them states; terms are counted by them from the instant at which they were added, and not before, so that what was
 * counted earlier stays as it was counted.
 *
 * @param inUseFrom since when terms are counted by these facts, inclusive
 * @param years further years that are covered from now on; without a gap to those covered already
 * @param days what single dates are, at most one fact about a date
 */
public record Amendment(Instant inUseFrom, List<Year> years, List<DeclaredDay> days) {

    /** @throws IllegalArgumentException if it says nothing, speaks of a date twice, or knows a fact before the public */
    public Amendment {
        years = List.copyOf(years);
        days = List.copyOf(days);
        if (years.isEmpty() && days.isEmpty()) {
            throw new IllegalArgumentException("an amendment says something");
        }
        if (distinct(years.stream()) < years.size() || distinct(days.stream().map(DeclaredDay::date)) < days.size()) {
            throw new IllegalArgumentException("an amendment speaks of one year or date twice");
        }
        days.stream()
                .filter(day -> day.knownFrom().isAfter(inUseFrom))
                .findFirst()
                .ifPresent(early -> {
                    throw new IllegalArgumentException(early.date() + " is not known yet at " + inUseFrom);
                });
    }

    /** The years in which it says something about a date. */
    Collection<Integer> yearsOfDays() {
        return days.stream()
                .map(DeclaredDay::date)
                .map(LocalDate::getYear)
                .distinct()
                .toList();
    }

    private static long distinct(Stream<?> things) {
        return things.distinct().count();
    }
}
