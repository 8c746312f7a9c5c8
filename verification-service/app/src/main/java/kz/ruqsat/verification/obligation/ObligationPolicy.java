package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ruqsat.verification.calendar.TermCalendar;
import kz.ruqsat.verification.obligation.ObligationArmed.CountedDay;
import kz.ruqsat.verification.obligation.ObligationState.Ended;
import kz.ruqsat.verification.obligation.ObligationState.Lapsed;
import kz.ruqsat.verification.obligation.ObligationState.Running;
import kz.ruqsat.workingdays.ExplainedDay;

/** What follows from a command in a state: an event, or nothing to do. */
final class ObligationPolicy {

    private ObligationPolicy() {}

    static ObligationArmed arm(ArmObligation command, TermCalendar calendar, Instant now) {
        var due = calendar.dueDate(command.trigger(), command.workingDays());
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
                due.dueOn(),
                due.dueAt(),
                command.requirementEdition(),
                due.calendarEdition(),
                due.days().stream().map(ObligationPolicy::counted).toList(),
                now);
    }

    static Optional<ObligationEvent> fulfil(ObligationState state, FulfilObligation command, TermCalendar calendar) {
        return switch (state) {
            case Running(var dueOn, var dueAt) -> Optional.of(done(command, dueOn, dueAt, calendar));
            case Lapsed(var dueOn, var dueAt) -> Optional.of(done(command, dueOn, dueAt, calendar));
            case Ended() -> Optional.empty();
        };
    }

    static Optional<ObligationEvent> lapse(ObligationState state, LapseObligation command, Instant now) {
        return state instanceof Running(var dueOn, var dueAt) && dueAt.equals(command.dueAt()) && !now.isBefore(dueAt)
                ? Optional.of(new ObligationLapsed(command.obligationId(), dueAt, now))
                : Optional.empty();
    }

    static Optional<ObligationEvent> cancel(ObligationState state, CancelObligation command, Instant now) {
        return state instanceof Running
                ? Optional.of(new ObligationCancelled(command.obligationId(), command.reasonCode(), now))
                : Optional.empty();
    }

    /** The end of the last day is exclusive: what arrives at 24:00 is late. */
    private static ObligationEvent done(
            FulfilObligation command, LocalDate dueOn, Instant dueAt, TermCalendar calendar) {
        var receivedAt = command.fulfilledAt();
        if (receivedAt.isBefore(dueAt)) {
            return new ObligationFulfilled(command.obligationId(), receivedAt, calendar.acceptedOn(receivedAt));
        }
        var lateness = calendar.lateness(dueOn, receivedAt);
        return new ObligationFulfilledLate(
                command.obligationId(), receivedAt, lateness.acceptedOn(), lateness.workingDays());
    }

    private static CountedDay counted(ExplainedDay day) {
        var reason = day.reason();
        return new CountedDay(
                day.date(), day.counted(), day.number(), reason.kk(), reason.ru(), reason.en(), day.basis());
    }
}
