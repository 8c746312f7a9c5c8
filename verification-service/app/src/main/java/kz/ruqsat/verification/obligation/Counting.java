package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.ruqsat.verification.calendar.TermCalendar;
import kz.ruqsat.workingdays.DueDate;
import kz.ruqsat.workingdays.Term;
import kz.ruqsat.workingdays.TermCourse;
import kz.ruqsat.workingdays.WorkingCalendar;

/**
 * A term counted with a calendar and with the acts that stop its class.
 *
 * @param due where it would end but for acts without an end; empty while a pause of its own is open
 * @param stopped the acts without an end that begin before it would end
 */
record Counting(Optional<DueDate> due, List<Stoppage> stopped, List<Stoppage> stops) {

    static Counting of(OpenTerm term, TermCalendar calendar, List<Stoppage> stops) {
        return of(term::course, calendar, stops);
    }

    /** A term that begins. @param trigger day of the event, not counted */
    static Counting begun(LocalDate trigger, int workingDays, TermCalendar calendar, List<Stoppage> stops) {
        return of(
                ended -> new TermCourse(
                        trigger,
                        Term.ofWorkingDays(workingDays),
                        ended.stream().map(Stoppage::pause).toList(),
                        List.of()),
                calendar,
                stops);
    }

    private static Counting of(
            Function<List<Stoppage>, TermCourse> course, TermCalendar calendar, List<Stoppage> stops) {
        var ended = stops.stream().filter(stop -> !stop.hasNoEnd()).toList();
        var due = calendar.dueDate(course.apply(ended));
        var stopped = stops.stream()
                .filter(Stoppage::hasNoEnd)
                .filter(stop ->
                        due.isPresent() && !stop.from().isAfter(due.get().dueOn()))
                .toList();
        return new Counting(due, stopped, ended);
    }

    /**
     * The last day alone, for whoever asks it of many terms; empty while anything without an end stops the clock.
     *
     * @throws kz.ruqsat.workingdays.CalendarNotCovered if the term runs past the calendar
     */
    static Optional<LocalDate> lastDay(OpenTerm term, WorkingCalendar calendar, List<Stoppage> stops) {
        if (stops.isEmpty()) {
            return term.course(stops).lastDay(calendar);
        }
        var ended = stops.stream().filter(stop -> !stop.hasNoEnd()).toList();
        return term.course(ended)
                .lastDay(calendar)
                .filter(last -> stops.stream()
                        .noneMatch(stop -> stop.hasNoEnd() && !stop.from().isAfter(last)));
    }

    /** The date that holds; empty while anything without an end stops the clock. */
    Optional<CountedTerm> result() {
        return stopped.isEmpty() ? due.map(date -> CountedTerm.of(date, stops)) : Optional.empty();
    }
}
