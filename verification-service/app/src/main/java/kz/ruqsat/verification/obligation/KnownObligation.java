package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.verification.obligation.ObligationArmed.CountedDay;
import org.jspecify.annotations.Nullable;

/**
 * One obligation, folded from its history.
 *
 * @param state what may still happen to it
 * @param counted the date that holds, or the last one that did; by it the days are explained
 * @param term what it is or was counted from, as it stood when it last ran, stood still or lapsed
 * @param pauses oldest first
 * @param recordedLate how late it was done; 0 unless that is recorded
 */
record KnownObligation(
        ObligationArmed armed,
        ObligationState state,
        Standing standing,
        CountedTerm counted,
        OpenTerm term,
        List<KnownPause> pauses,
        int recordedLate,
        List<Recorded> history) {

    KnownObligation {
        pauses = List.copyOf(pauses);
        history = List.copyOf(history);
    }

    static KnownObligation of(List<Recorded> history) {
        var armed = (ObligationArmed) history.getFirst().event();
        var known = new KnownObligation(
                armed,
                ObligationState.armed(armed),
                Standing.RUNNING,
                armed.counted(),
                OpenTerm.of(armed),
                List.of(),
                0,
                history);
        for (var recorded : history.subList(1, history.size())) {
            known = known.after(recorded);
        }
        return known;
    }

    private KnownObligation after(Recorded recorded) {
        var event = (ObligationEvent) recorded.event();
        var next = state.after(event);
        return new KnownObligation(
                armed,
                next,
                standing(event, next),
                counted(event),
                next instanceof ObligationState.Ended ? term : next.term(),
                KnownPause.after(pauses, recorded),
                event instanceof ObligationFulfilledLate done ? done.workingDaysLate() : recordedLate,
                history);
    }

    private static Standing standing(ObligationEvent event, ObligationState next) {
        return switch (event) {
            case ObligationFulfilled done -> Standing.FULFILLED;
            case ObligationFulfilledLate done -> Standing.FULFILLED_LATE;
            case ObligationCancelled cancelled -> Standing.CANCELLED;
            case ObligationArmed again -> next.standing();
            case ObligationPaused paused -> next.standing();
            case ObligationResumed resumed -> next.standing();
            case ObligationExtended extended -> next.standing();
            case ObligationMoved moved -> next.standing();
            case ObligationEscalated escalated -> next.standing();
            case ObligationLapsed lapsed -> next.standing();
        };
    }

    private CountedTerm counted(ObligationEvent event) {
        return switch (event) {
            case ObligationArmed again -> again.counted();
            case ObligationResumed resumed -> resumed.counted() == null ? counted : resumed.counted();
            case ObligationExtended extended -> extended.counted();
            case ObligationMoved moved -> moved.counted();
            case ObligationPaused paused -> counted;
            case ObligationEscalated escalated -> counted;
            case ObligationLapsed lapsed -> counted;
            case ObligationFulfilled done -> counted;
            case ObligationFulfilledLate done -> counted;
            case ObligationCancelled cancelled -> counted;
        };
    }

    long version() {
        return history.getLast().sequence();
    }

    List<CountedDay> explanation() {
        return counted.explanation();
    }

    Subject subject() {
        return new Subject(armed.applicationId(), armed.licenceNumber(), armed.licenceIssuedOn(), armed.switchId());
    }

    boolean isPaused() {
        return standing == Standing.PAUSED;
    }

    ObligationRow row(Reckoning reckoning) {
        var dueOn = counted.dueOn();
        var dueAt = counted.dueAt();
        return new ObligationRow(
                armed.obligationId(),
                ObligationKind.valueOf(armed.kind()),
                Party.valueOf(armed.party()),
                subject(),
                armed.legalPoint(),
                armed.trigger(),
                term.wholeLength(),
                isPaused() ? null : dueOn,
                isPaused() ? null : dueAt,
                reckoning.status(standing, dueAt),
                isPaused() ? workingDaysLeft() : reckoning.workingDaysLeft(standing, dueOn, dueAt),
                reckoning.workingDaysLate(standing, dueOn, dueAt, recordedLate),
                armed.requirementEdition(),
                counted.calendarEdition(),
                pausedSince(),
                armed.armedAt(),
                history.getLast().type(),
                history.getLast().recordedAt());
    }

    private @Nullable LocalDate pausedSince() {
        return isPaused()
                ? pauses.stream()
                        .filter(KnownPause::isOpen)
                        .map(pause -> pause.paused().from())
                        .min(LocalDate::compareTo)
                        .orElse(null)
                : null;
    }

    private @Nullable Integer workingDaysLeft() {
        return pauses.stream()
                .filter(KnownPause::isOpen)
                .map(pause -> pause.paused().workingDaysLeft())
                .min(Integer::compareTo)
                .orElse(null);
    }
}
