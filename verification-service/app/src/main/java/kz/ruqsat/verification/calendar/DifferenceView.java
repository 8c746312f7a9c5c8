package kz.ruqsat.verification.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import kz.ruqsat.workingdays.CalendarDifference;
import kz.ruqsat.workingdays.DayChange;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * How one edition differs from another, as callers see it.
 *
 * @param to null for an edition that is only proposed
 * @param days dates that both describe, but not alike
 * @param yearsAdded years that only {@code to} covers
 * @param yearsRemoved years that only {@code from} covers
 */
record DifferenceView(
        String from, @Nullable String to, List<ChangeView> days, List<Integer> yearsAdded, List<Integer> yearsRemoved) {

    record ChangeView(LocalDate date, boolean changesCounting, DayView before, DayView after) {

        static ChangeView of(DayChange change) {
            return new ChangeView(
                    change.date(), change.changesCounting(), DayView.of(change.before()), DayView.of(change.after()));
        }
    }

    static DifferenceView between(WorkingCalendar from, WorkingCalendar to) {
        return of(from.edition(), to.edition(), CalendarDifference.between(from, to));
    }

    static DifferenceView of(String from, @Nullable String to, CalendarDifference difference) {
        return new DifferenceView(
                from,
                to,
                difference.days().stream().map(ChangeView::of).toList(),
                difference.yearsAdded().stream().map(Year::getValue).toList(),
                difference.yearsRemoved().stream().map(Year::getValue).toList());
    }
}
