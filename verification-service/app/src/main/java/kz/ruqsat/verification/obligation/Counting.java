package kz.ruqsat.verification.obligation;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.verification.calendar.TermCalendar;
import kz.ruqsat.workingdays.DueDate;

/**
 * A term counted with a calendar and with the acts that stop its class.
 *
 * @param due where it would end but for acts without an end; empty while a pause of its own is open
 * @param stopped the acts without an end that begin before it would end
 */
record Counting(Optional<DueDate> due, List<Stoppage> stopped, List<Stoppage> stops) {

    static Counting of(OpenTerm term, TermCalendar calendar, List<Stoppage> stops) {
        var ended = stops.stream().filter(stop -> !stop.hasNoEnd()).toList();
        var due = calendar.dueDate(term.course(ended));
        var stopped = stops.stream()
                .filter(Stoppage::hasNoEnd)
                .filter(stop ->
                        due.isPresent() && !stop.from().isAfter(due.get().dueOn()))
                .toList();
        return new Counting(due, stopped, ended);
    }

    /** The date that holds; empty while anything without an end stops the clock. */
    Optional<CountedTerm> result() {
        return stopped.isEmpty() ? due.map(date -> CountedTerm.of(date, stops)) : Optional.empty();
    }
}
