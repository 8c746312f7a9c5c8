package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import java.util.Optional;
import kz.ruqsat.workingdays.CalendarNotCovered;
import kz.ruqsat.workingdays.Day;
import kz.ruqsat.workingdays.WorkingCalendar;

/**
 * Between which days two calendars disagree on what a working day is. A term that has none of them ends on the same day by
 * both, and need not be looked at.
 *
 * @param first the first such day
 * @param last the last such day
 */
record ChangedDays(LocalDate first, LocalDate last) {

    /** Everything, when one of the calendars is not known or says nothing about days of the other. */
    static final ChangedDays ALL = new ChangedDays(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /** Empty if they agree on every day. */
    static Optional<ChangedDays> between(WorkingCalendar one, WorkingCalendar other) {
        if (one.edition().equals(other.edition())) {
            return Optional.empty();
        }
        LocalDate first = null;
        LocalDate last = null;
        try {
            var covered = Covered.of(one);
            if (!covered.equals(Covered.of(other))) {
                return Optional.of(ALL);
            }
            var days = one.days(covered.first(), covered.last());
            var others = other.days(covered.first(), covered.last());
            for (int i = 0; i < days.size(); i++) {
                if (days.get(i).isWorking() != others.get(i).isWorking()) {
                    first = first == null ? days.get(i).date() : first;
                    last = days.get(i).date();
                }
            }
        } catch (CalendarNotCovered nothingKnown) {
            return Optional.of(ALL);
        }
        return first == null || last == null ? Optional.empty() : Optional.of(new ChangedDays(first, last));
    }

    private record Covered(LocalDate first, LocalDate last) {

        /** A calendar tells its ends only to whoever asks too far. */
        static Covered of(WorkingCalendar calendar) {
            try {
                Day unexpected = calendar.day(LocalDate.MIN);
                throw new IllegalStateException("a calendar that knows " + unexpected);
            } catch (CalendarNotCovered ends) {
                var first = ends.firstDay();
                var last = ends.lastDay();
                if (first == null || last == null) {
                    throw ends;
                }
                return new Covered(first, last);
            }
        }
    }
}
