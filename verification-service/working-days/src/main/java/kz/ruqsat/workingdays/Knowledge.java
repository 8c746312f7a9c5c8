package kz.ruqsat.workingdays;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** All facts from which days are computed, each with the instant from which it is in use. */
record Knowledge(WeekBasis week, List<CoveredYear> years, List<AnnualDay> annual, List<KnownDay> declared) {

    Knowledge {
        years = List.copyOf(years);
        annual = List.copyOf(annual);
        declared = List.copyOf(declared);
        requireUnique(years, year -> List.of(year.year(), year.knownFrom()));
        requireUnique(annual, day -> List.of(day.id(), day.knownFrom()));
        requireUnique(declared, day -> List.of(day.fact().date(), day.inUseFrom()));
    }

    /** The part that was in use at that instant. */
    Knowledge on(Instant instant) {
        return new Knowledge(
                week,
                years.stream()
                        .filter(year -> !year.knownFrom().isAfter(instant))
                        .toList(),
                annual.stream().filter(day -> !day.knownFrom().isAfter(instant)).toList(),
                declared.stream()
                        .filter(day -> !day.inUseFrom().isAfter(instant))
                        .toList());
    }

    /** The same with what was added; what was added before changes nothing when it comes again. */
    Knowledge with(Amendment added) {
        Instant from = added.inUseFrom();
        return new Knowledge(
                week,
                joined(years, added.years().stream().map(year -> new CoveredYear(year.getValue(), from))),
                annual,
                joined(declared, added.days().stream().map(day -> new KnownDay(day, from))));
    }

    /** The instants at which something came into use, in order. */
    List<Instant> changes() {
        Set<Instant> instants = new TreeSet<>();
        years.forEach(year -> instants.add(year.knownFrom()));
        annual.forEach(day -> instants.add(day.knownFrom()));
        declared.forEach(day -> instants.add(day.inUseFrom()));
        return new ArrayList<>(instants);
    }

    /** Since when the public has known all that came into use at that instant. */
    Instant publicSince(Instant change) {
        boolean more = years.stream().anyMatch(year -> year.knownFrom().equals(change))
                || annual.stream().anyMatch(day -> day.knownFrom().equals(change));
        return more
                ? change
                : declared.stream()
                        .filter(day -> day.inUseFrom().equals(change))
                        .map(day -> day.fact().knownFrom())
                        .max(Comparator.naturalOrder())
                        .orElse(change);
    }

    private static <T> List<T> joined(List<T> known, Stream<T> added) {
        return Stream.concat(known.stream(), added).distinct().toList();
    }

    private static <T> void requireUnique(List<T> facts, Function<T, List<?>> key) {
        Set<List<?>> seen = new HashSet<>();
        for (T fact : facts) {
            if (!seen.add(key.apply(fact))) {
                throw new IllegalArgumentException("two different facts in use from the same time: " + fact);
            }
        }
    }
}
