package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.verification.obligation.ObligationArmed.CountedDay;
import kz.ruqsat.workingdays.DueDate;

/**
 * The result of counting a term anew: from this event on it holds, and nothing computes it again.
 *
 * @param dueOn last day of the term, inclusive, in the authority's zone
 * @param dueAt end of that day, exclusive
 * @param calendarEdition edition of the calendar by which the days were counted
 * @param explanation every date from the trigger to {@code dueOn}, both inclusive
 * @param stops the acts that stopped the clock on the way
 */
public record CountedTerm(
        LocalDate dueOn, Instant dueAt, String calendarEdition, List<CountedDay> explanation, List<Stoppage> stops) {

    public CountedTerm {
        explanation = List.copyOf(explanation);
        stops = List.copyOf(stops);
    }

    static CountedTerm of(DueDate due, List<Stoppage> stops) {
        return new CountedTerm(
                due.dueOn(),
                due.dueAt(),
                due.calendarEdition(),
                due.days().stream().map(CountedDay::of).toList(),
                stops.stream()
                        .filter(stop -> stop.concerns(due.trigger(), due.dueOn()))
                        .toList());
    }
}
