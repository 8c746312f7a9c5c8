package kz.ruqsat.workingdays;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one edition says otherwise than another.
 *
 * @param days dates that both cover and describe differently, in order
 * @param yearsAdded years that only the later-named edition covers
 * @param yearsRemoved years that only the first-named edition covers
 */
public record CalendarDifference(List<DayChange> days, List<Year> yearsAdded, List<Year> yearsRemoved) {

    public CalendarDifference {
        days = List.copyOf(days);
        yearsAdded = List.copyOf(yearsAdded);
        yearsRemoved = List.copyOf(yearsRemoved);
    }

    /** How {@code to} differs from {@code from}; since when a day has been known is no difference. */
    public static CalendarDifference between(WorkingCalendar from, WorkingCalendar to) {
        List<Integer> before = years(from);
        List<Integer> after = years(to);
        List<DayChange> days = new ArrayList<>();
        for (int year : before) {
            if (after.contains(year)) {
                LocalDate newYear = LocalDate.of(year, 1, 1);
                newYear.datesUntil(newYear.plusYears(1))
                        .map(date -> new DayChange(from.day(date), to.day(date)))
                        .filter(change -> !change.before().saysTheSameAs(change.after()))
                        .forEach(days::add);
            }
        }
        return new CalendarDifference(days, without(after, before), without(before, after));
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return days.isEmpty() && yearsAdded.isEmpty() && yearsRemoved.isEmpty();
    }

    private static List<Integer> years(WorkingCalendar calendar) {
        LocalDate first = calendar.firstDay();
        LocalDate last = calendar.lastDay();
        return first == null || last == null
                ? List.of()
                : IntStream.rangeClosed(first.getYear(), last.getYear()).boxed().toList();
    }

    private static List<Year> without(List<Integer> all, List<Integer> others) {
        return all.stream().filter(year -> !others.contains(year)).map(Year::of).toList();
    }
}
