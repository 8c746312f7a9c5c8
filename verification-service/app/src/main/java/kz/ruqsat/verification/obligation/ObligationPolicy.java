package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.verification.calendar.TermCalendar;
import kz.ruqsat.verification.obligation.ObligationArmed.CountedDay;
import kz.ruqsat.verification.obligation.ObligationState.Ended;
import kz.ruqsat.verification.obligation.ObligationState.Lapsed;
import kz.ruqsat.verification.obligation.ObligationState.Paused;
import kz.ruqsat.verification.obligation.ObligationState.Running;

/** What follows from a command in a state: an event, or nothing to do. */
final class ObligationPolicy {

    private ObligationPolicy() {}

    /** A term that begins under an act without an end begins with its clock standing still. */
    static List<ObligationEvent> arm(ArmObligation command, TermCalendar calendar, List<Stoppage> stops, Instant now) {
        var endsOn = command.endsOn();
        if (endsOn != null) {
            return List.of(armed(command, given(command, endsOn, calendar), now));
        }
        var counting = Counting.begun(command.trigger(), command.workingDays(), calendar, stops);
        var armed = armed(command, CountedTerm.of(counting.due().orElseThrow(), counting.stops()), now);
        List<ObligationEvent> events = new ArrayList<>();
        events.add(armed);
        counting.stopped()
                .forEach(stop ->
                        events.add(MovePolicy.stopped(OpenTerm.of(armed), armed.obligationId(), stop, calendar, now)));
        return events;
    }

    /** What is done while the clock stands still is in time: no due instant can have passed. */
    static Optional<ObligationEvent> fulfil(ObligationState state, FulfilObligation command, TermCalendar calendar) {
        return switch (state) {
            case Running(var term) -> Optional.of(done(command, term, calendar));
            case Paused paused -> Optional.of(inTime(command, calendar));
            case Lapsed(var term) -> Optional.of(done(command, term, calendar));
            case Ended ended -> Optional.empty();
        };
    }

    static Optional<ObligationEvent> lapse(ObligationState state, LapseObligation command, Instant now) {
        return state instanceof Running(var term) && term.dueAt().equals(command.dueAt()) && !now.isBefore(term.dueAt())
                ? Optional.of(new ObligationLapsed(command.obligationId(), term.dueAt(), now))
                : Optional.empty();
    }

    static Optional<ObligationEvent> cancel(ObligationState state, CancelObligation command, Instant now) {
        return switch (state) {
            case Running running -> Optional.of(cancelled(command, now));
            case Paused paused -> Optional.of(cancelled(command, now));
            case Lapsed lapsed -> Optional.empty();
            case Ended ended -> Optional.empty();
        };
    }

    /** Also of a term that was kept or has lapsed: what it was counted from does not hold, and another term takes its place. */
    static Optional<ObligationEvent> takeBack(ObligationState state, TakeBackObligation command, Instant now) {
        return state instanceof Ended(var cancelled) && cancelled
                ? Optional.empty()
                : Optional.of(new ObligationCancelled(command.obligationId(), command.reasonCode(), now));
    }

    /** A rung is reached by a term that runs or has lapsed, never while its clock stands still. */
    static Optional<ObligationEvent> escalate(ObligationState state, EscalateObligation command, Instant now) {
        return switch (state) {
            case Running(var term) -> escalated(term, command, now);
            case Lapsed(var term) -> escalated(term, command, now);
            case Paused paused -> Optional.empty();
            case Ended ended -> Optional.empty();
        };
    }

    private static Optional<ObligationEvent> escalated(OpenTerm term, EscalateObligation command, Instant now) {
        boolean fits = command.afterTheEnd() != now.isBefore(term.dueAt());
        return fits && term.dueAt().equals(command.dueAt()) && !term.rungs().contains(command.rung())
                ? Optional.of(new ObligationEscalated(
                        command.obligationId(), command.rung(), command.audience(), term.dueOn(), now))
                : Optional.empty();
    }

    private static ObligationCancelled cancelled(CancelObligation command, Instant now) {
        return new ObligationCancelled(command.obligationId(), command.reasonCode(), now);
    }

    /** The end of the last day is exclusive: what arrives at 24:00 is late. */
    private static ObligationEvent done(FulfilObligation command, OpenTerm term, TermCalendar calendar) {
        var receivedAt = command.fulfilledAt();
        if (receivedAt.isBefore(term.dueAt())) {
            return inTime(command, calendar);
        }
        var lateness = calendar.lateness(term.dueOn(), receivedAt);
        return new ObligationFulfilledLate(
                command.obligationId(), receivedAt, lateness.acceptedOn(), lateness.workingDays());
    }

    private static ObligationEvent inTime(FulfilObligation command, TermCalendar calendar) {
        var receivedAt = command.fulfilledAt();
        return new ObligationFulfilled(command.obligationId(), receivedAt, calendar.acceptedOn(receivedAt));
    }

    /** Nothing is counted: the last day is what the licence or the decision says, a working day or not. */
    private static CountedTerm given(ArmObligation command, LocalDate endsOn, TermCalendar calendar) {
        var day = new CountedDay(
                endsOn,
                false,
                null,
                "Соңғы күні белгіленген: мерзім жұмыс күндерімен есептелмейді",
                "Последний день установлен датой: срок не исчисляется в рабочих днях",
                "The last day is given as a date: the term is not counted in working days",
                command.legalPoint());
        return new CountedTerm(
                endsOn,
                endsOn.plusDays(1).atStartOfDay(calendar.zone()).toInstant(),
                calendar.calendar().edition(),
                List.of(day),
                List.of());
    }

    private static ObligationArmed armed(ArmObligation command, CountedTerm counted, Instant now) {
        var subject = command.subject();
        return new ObligationArmed(
                command.obligationId(),
                command.kind().name(),
                command.party().name(),
                subject.applicationId(),
                subject.licenceNumber(),
                subject.licenceIssuedOn(),
                subject.switchId(),
                command.legalPoint(),
                command.trigger(),
                command.workingDays(),
                counted.dueOn(),
                counted.dueAt(),
                command.requirementEdition(),
                counted.calendarEdition(),
                counted.explanation(),
                now,
                counted.stops());
    }
}
