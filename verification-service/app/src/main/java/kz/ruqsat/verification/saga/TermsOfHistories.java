package kz.ruqsat.verification.saga;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.verification.obligation.ObligationArmed;
import kz.ruqsat.verification.obligation.ObligationCancelled;
import kz.ruqsat.verification.obligation.ObligationEvent;
import kz.ruqsat.verification.obligation.ObligationFulfilled;
import kz.ruqsat.verification.obligation.ObligationFulfilledLate;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.obligation.ObligationLapsed;
import kz.ruqsat.verification.verification.CaseTerms;
import kz.ruqsat.verification.verification.VerificationState;
import org.jspecify.annotations.Nullable;

/** Finds the terms of a case by the ids that the process gives them, and reads them from their own events. */
record TermsOfHistories(Histories histories) implements CaseTerms {

    @Override
    public List<CaseTerm> of(VerificationState state, @Nullable Instant asOf) {
        var applicationId = state.opened().applicationId();
        var ofApplication = Stream.of(ObligationKind.COMPLETENESS_CHECK, ObligationKind.DECISION)
                .map(kind -> ObligationIds.ofApplication(applicationId, kind));
        var ofSwitches = state.switches().keySet().stream().map(ObligationIds::ofSwitch);
        return Stream.concat(ofApplication, ofSwitches)
                .map(id -> term(histories.of(id, asOf)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(CaseTerm::dueAt).thenComparing(CaseTerm::id))
                .toList();
    }

    private static Optional<CaseTerm> term(List<Recorded> history) {
        if (history.isEmpty() || !(history.getFirst().event() instanceof ObligationArmed armed)) {
            return Optional.empty();
        }
        var last = (ObligationEvent) history.getLast().event();
        return Optional.of(new CaseTerm(
                armed.obligationId(),
                armed.kind(),
                armed.party(),
                armed.legalPoint(),
                armed.trigger(),
                armed.dueOn(),
                armed.dueAt(),
                status(last),
                null,
                last instanceof ObligationFulfilledLate late ? late.workingDaysLate() : null,
                armed.switchId()));
    }

    private static String status(ObligationEvent last) {
        return switch (last) {
            case ObligationArmed armed -> "RUNNING";
            case ObligationLapsed lapsed -> "LAPSED";
            case ObligationFulfilled done -> "FULFILLED";
            case ObligationFulfilledLate done -> "FULFILLED_LATE";
            case ObligationCancelled cancelled -> "CANCELLED";
        };
    }
}
