package kz.ruqsat.workingdays;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** All facts from which days are computed, each with the instant from which it has been known. */
record Knowledge(WeekBasis week, List<CoveredYear> years, List<AnnualDay> annual, List<DeclaredDay> declared) {

    Knowledge {
        years = List.copyOf(years);
        annual = List.copyOf(annual);
        declared = List.copyOf(declared);
        requireUnique(years, year -> List.of(year.year()));
        requireUnique(annual, day -> List.of(day.id(), day.knownFrom()));
        requireUnique(declared, day -> List.of(day.date(), day.knownFrom()));
    }

    /** The part that was known at that instant. */
    Knowledge on(Instant instant) {
        return new Knowledge(
                week,
                years.stream()
                        .filter(year -> !year.knownFrom().isAfter(instant))
                        .toList(),
                annual.stream().filter(day -> !day.knownFrom().isAfter(instant)).toList(),
                declared.stream()
                        .filter(day -> !day.knownFrom().isAfter(instant))
                        .toList());
    }

    /** The same with further declared days; a repeated fact changes nothing. */
    Knowledge with(Collection<DeclaredDay> days) {
        return new Knowledge(
                week,
                years,
                annual,
                Stream.concat(declared.stream(), days.stream()).distinct().toList());
    }

    /** The instants at which something became known, in order. */
    List<Instant> changes() {
        Set<Instant> instants = new TreeSet<>();
        years.forEach(year -> instants.add(year.knownFrom()));
        annual.forEach(day -> instants.add(day.knownFrom()));
        declared.forEach(day -> instants.add(day.knownFrom()));
        return new ArrayList<>(instants);
    }

    private static <T> void requireUnique(List<T> facts, Function<T, List<?>> key) {
        Set<List<?>> seen = new HashSet<>();
        for (T fact : facts) {
            if (!seen.add(key.apply(fact))) {
                throw new IllegalArgumentException("two different facts known at the same time: " + fact);
            }
        }
    }
}
