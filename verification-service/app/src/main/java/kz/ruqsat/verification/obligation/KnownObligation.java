package kz.ruqsat.verification.obligation;

import java.util.List;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.verification.obligation.ObligationArmed.CountedDay;

/**
 * One obligation, folded from its history.
 *
 * @param recordedLate how late it was done; 0 unless that is recorded
 */
record KnownObligation(ObligationArmed armed, Standing standing, int recordedLate, List<Recorded> history) {

    KnownObligation {
        history = List.copyOf(history);
    }

    static KnownObligation of(List<Recorded> history) {
        var armed = (ObligationArmed) history.getFirst().event();
        var standing = Standing.RUNNING;
        int late = 0;
        for (var recorded : history) {
            var event = (ObligationEvent) recorded.event();
            standing = switch (event) {
                case ObligationArmed again -> Standing.RUNNING;
                case ObligationLapsed lapsed -> Standing.LAPSED;
                case ObligationFulfilled done -> Standing.FULFILLED;
                case ObligationFulfilledLate done -> Standing.FULFILLED_LATE;
                case ObligationCancelled cancelled -> Standing.CANCELLED;
            };
            late = event instanceof ObligationFulfilledLate done ? done.workingDaysLate() : late;
        }
        return new KnownObligation(armed, standing, late, history);
    }

    long version() {
        return history.getLast().sequence();
    }

    List<CountedDay> explanation() {
        return armed.explanation();
    }

    Subject subject() {
        return new Subject(armed.applicationId(), armed.licenceNumber(), armed.licenceIssuedOn(), armed.switchId());
    }

    ObligationRow row(Reckoning reckoning) {
        return new ObligationRow(
                armed.obligationId(),
                ObligationKind.valueOf(armed.kind()),
                Party.valueOf(armed.party()),
                subject(),
                armed.legalPoint(),
                armed.trigger(),
                armed.workingDays(),
                armed.dueOn(),
                armed.dueAt(),
                reckoning.status(standing, armed.dueAt()),
                reckoning.workingDaysLeft(standing, armed.dueOn(), armed.dueAt()),
                reckoning.workingDaysLate(standing, armed.dueOn(), armed.dueAt(), recordedLate),
                armed.requirementEdition(),
                armed.calendarEdition(),
                armed.armedAt(),
                history.getLast().recordedAt());
    }
}
