package kz.ruqsat.verification.obligation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.workingdays.ExplainedDay;
import kz.ruqsat.workingdays.Text;
import org.jspecify.annotations.Nullable;

/**
 * A term began to run. The date and its explanation are those of this event for ever: nothing computes them again.
 *
 * @param kind what has to be done, see {@link ObligationKind}
 * @param party who has to do it, see {@link Party}
 * @param legalPoint from which the duty follows
 * @param trigger the legal date of the event that set the term off; not counted
 * @param workingDays length of the term; 0 for one that ends on a given date and is not counted
 * @param dueOn last day of the term, inclusive, in the authority's zone
 * @param dueAt end of that day, exclusive
 * @param requirementEdition edition of the requirements under which the duty arose
 * @param calendarEdition edition of the calendar by which the days were counted
 * @param explanation every date from the trigger to {@code dueOn}, both inclusive; the last day alone if it was given
 * @param stops the acts that stopped the clock on the way; absent in what was stored before there were any
 */
public record ObligationArmed(
        String obligationId,
        String kind,
        String party,
        @Nullable String applicationId,
        @Nullable String licenceNumber,
        @Nullable LocalDate licenceIssuedOn,
        @Nullable String switchId,
        String legalPoint,
        LocalDate trigger,
        int workingDays,
        LocalDate dueOn,
        Instant dueAt,
        String requirementEdition,
        String calendarEdition,
        List<CountedDay> explanation,
        Instant armedAt,
        @Nullable List<Stoppage> stops)
        implements ObligationEvent {

    /** One date on the way. @param number its number in the term, null if it is not counted @param basis the act */
    public record CountedDay(
            LocalDate date,
            boolean counted,
            @Nullable Integer number,
            String reasonKk,
            String reasonRu,
            String reasonEn,
            String basis) {

        ExplainedDay explained() {
            return new ExplainedDay(date, counted, number, new Text(reasonKk, reasonRu, reasonEn), basis);
        }

        static CountedDay of(ExplainedDay day) {
            var reason = day.reason();
            return new CountedDay(
                    day.date(), day.counted(), day.number(), reason.kk(), reason.ru(), reason.en(), day.basis());
        }
    }

    public ObligationArmed {
        explanation = List.copyOf(explanation);
        stops = stops == null ? List.of() : List.copyOf(stops);
    }

    /** Never null. */
    @Override
    public List<Stoppage> stops() {
        return requireNonNull(stops);
    }

    CountedTerm counted() {
        return new CountedTerm(dueOn, dueAt, calendarEdition, explanation, stops());
    }
}
