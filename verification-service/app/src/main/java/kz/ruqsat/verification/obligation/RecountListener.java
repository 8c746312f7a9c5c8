package kz.ruqsat.verification.obligation;

import java.util.Optional;
import java.util.Set;
import kz.ruqsat.verification.calendar.CalendarEditionApplied;
import kz.ruqsat.verification.calendar.RunningTermsPolicy;
import kz.ruqsat.verification.calendar.TermCalendar;
import kz.ruqsat.verification.calendar.TermCalendars;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works in one group with whatever keeps the acts that stop terms, so that an act is known here before any term that comes
 * after it. Hears of changes by which running terms have to be counted anew. A term that was counted with the old calendar while the
 * new one was being applied comes after it in the order of commits and is sent after it.
 */
@Component
@ProcessingGroup(RecountListener.GROUP)
@DisallowReplay
class RecountListener {

    static final String GROUP = RecountRequests.GROUP;

    private final RecountRequests requests;
    private final RecountTable table;
    private final TermCalendars calendars;
    private final TermStops stops;
    private final Obligations obligations;

    RecountListener(
            RecountRequests requests,
            RecountTable table,
            TermCalendars calendars,
            TermStops stops,
            Obligations obligations) {
        this.requests = requests;
        this.table = table;
        this.calendars = calendars;
        this.stops = stops;
        this.obligations = obligations;
    }

    @EventHandler
    void on(CalendarEditionApplied event, @MessageIdentifier String eventId) {
        requests.request(
                eventId,
                Recount.ofCalendar(
                        event.proposalId(),
                        event.calendarEdition(),
                        RunningTermsPolicy.valueOf(event.policy()),
                        event.basis(),
                        event.appliedAt()));
    }

    @EventHandler
    void on(ObligationArmed event, @MessageIdentifier String eventId) {
        follow(event.obligationId(), ObligationKind.valueOf(event.kind()), event.counted(), eventId);
    }

    @EventHandler
    void on(ObligationResumed event, @MessageIdentifier String eventId) {
        var counted = event.counted();
        if (counted != null) {
            follow(event.obligationId(), kind(event), counted, eventId);
        }
    }

    @EventHandler
    void on(ObligationExtended event, @MessageIdentifier String eventId) {
        follow(event.obligationId(), kind(event), event.counted(), eventId);
    }

    private ObligationKind kind(ObligationEvent event) {
        return obligations.find(event.obligationId(), null).orElseThrow().term().kind();
    }

    private void follow(String obligationId, ObligationKind kind, CountedTerm counted, String eventId) {
        table.lastOfCalendar()
                .filter(recount -> isOlder(counted.calendarEdition(), recount.calendarEdition()))
                .ifPresent(recount -> requests.request(eventId + " calendar", recount.only(obligationId)));
        stops.of(kind).stream()
                .filter(stop -> !counted.stops().contains(stop))
                .filter(stop -> stop.concerns(counted.explanation().getFirst().date(), counted.dueOn()))
                .forEach(stop -> requests.request(
                        eventId + " " + stop.stopId(),
                        Recount.ofStop(stop.stopId(), Set.of(kind), stop.basis(), calendars.now())
                                .only(obligationId)));
    }

    private boolean isOlder(String counted, @Nullable String applied) {
        if (applied == null || counted.equals(applied)) {
            return false;
        }
        Optional<TermCalendar> one = calendars.edition(counted);
        Optional<TermCalendar> other = calendars.edition(applied);
        return one.isPresent()
                && other.isPresent()
                && one.get()
                        .calendar()
                        .knownFrom()
                        .isBefore(other.get().calendar().knownFrom());
    }
}
