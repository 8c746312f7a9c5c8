package kz.ruqsat.workingdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Computes the days of the covered years from facts: what is declared, else the annual holidays, else the week. A holiday
 * on a Saturday or Sunday makes the next ordinary working day off; several take successive ones. A declared day is what it
 * was declared to be, so a moved holiday never lands on it.
 */
final class FiveDayWeek {

    private final WeekBasis week;
    private final Instant knownFrom;
    private final Instant inUseFrom;
    private final Map<LocalDate, KnownDay> declared;
    private final Map<MonthDay, List<AnnualDay>> annual;

    private FiveDayWeek(Knowledge known, Instant inUseFrom) {
        this.week = known.week();
        this.knownFrom = known.publicSince(inUseFrom);
        this.inUseFrom = inUseFrom;
        this.declared = latest(known.declared(), day -> day.fact().date(), Comparator.comparing(KnownDay::inUseFrom));
        this.annual =
                latest(known.annual(), AnnualDay::id, Comparator.comparing(AnnualDay::knownFrom)).values().stream()
                        // HOLIDAY before RELIGIOUS: a holiday keeps its move when both fall on one date.
                        .sorted(Comparator.comparing(AnnualDay::kind))
                        .collect(Collectors.groupingBy(AnnualDay::day));
    }

    /** Every date of the covered years in order, each as if it had been known only since the last change. */
    static List<Day> days(Knowledge known, Instant lastChange) {
        return new FiveDayWeek(known, lastChange).days(known.years());
    }

    private List<Day> days(Collection<CoveredYear> years) {
        List<Day> days = new ArrayList<>();
        Queue<Day> waiting = new ArrayDeque<>();
        years.stream().map(CoveredYear::year).distinct().sorted().forEach(year -> {
            LocalDate newYear = LocalDate.of(year, 1, 1);
            if (!days.isEmpty() && !days.getLast().date().plusDays(1).equals(newYear)) {
                throw new IllegalArgumentException("the covered years have a gap before " + year);
            }
            newYear.datesUntil(newYear.plusYears(1)).forEach(date -> days.add(day(date, waiting)));
        });
        return days;
    }

    private Day day(LocalDate date, Queue<Day> waiting) {
        Day declaredDay = special(date);
        if (declaredDay != null) {
            if (declaredDay.kind() == DayKind.HOLIDAY && Weekend.includes(date)) {
                waiting.add(declaredDay);
            }
            return declaredDay;
        }
        if (Weekend.includes(date)) {
            return new Day(date, DayKind.WEEKEND, Wordings.weekend(date), week.weekend(), knownFrom, inUseFrom);
        }
        Day holiday = waiting.poll();
        return holiday == null
                ? new Day(date, DayKind.WORKING, Wordings.WORKING_DAY, week.working(), knownFrom, inUseFrom)
                : new Day(
                        date,
                        DayKind.HOLIDAY_MOVED,
                        Wordings.movedFrom(holiday.date(), holiday.names()),
                        week.move(),
                        knownFrom,
                        inUseFrom);
    }

    /** What a fact says about the date, or null for a day that only the week decides. */
    private @Nullable Day special(LocalDate date) {
        KnownDay known = declared.get(date);
        DeclaredDay fact = known == null ? null : known.fact();
        AnnualDay everyYear = annual.getOrDefault(MonthDay.from(date), List.of()).stream()
                .filter(day -> day.fallsOn(date))
                .findFirst()
                .orElse(null);
        boolean holidayPrevails = fact != null
                && fact.kind() == DayKind.RELIGIOUS
                && everyYear != null
                && everyYear.kind() == DayKind.HOLIDAY;
        if (fact != null && !holidayPrevails) {
            Instant since = known.inUseFrom().equals(inUseFrom) ? fact.knownFrom() : knownFrom;
            return new Day(date, fact.kind(), fact.names(), fact.basis(), since, inUseFrom);
        }
        return everyYear == null
                ? null
                : new Day(date, everyYear.kind(), everyYear.names(), everyYear.basis(), knownFrom, inUseFrom);
    }

    private static <K, T> Map<K, T> latest(List<T> facts, Function<T, K> key, Comparator<T> age) {
        Map<K, T> latest = new HashMap<>();
        facts.forEach(fact -> latest.merge(key.apply(fact), fact, BinaryOperator.maxBy(age)));
        return latest;
    }
}
