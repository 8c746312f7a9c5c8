package kz.ruqsat.verification.saga;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.obligation.ObligationRow;
import kz.ruqsat.verification.obligation.ObligationRows;
import kz.ruqsat.verification.verification.CaseTerms;
import kz.ruqsat.verification.verification.VerificationState;
import org.jspecify.annotations.Nullable;

/** Finds the obligations of a verification by the ids that the process gives them. */
record TermsOfVerification(ObligationRows rows) implements CaseTerms {

    @Override
    public List<ObligationRow> of(VerificationState state, @Nullable Instant asOf) {
        var applicationId = state.opened().applicationId();
        var ofApplication = Stream.of(
                        ObligationKind.COMPLETENESS_CHECK, ObligationKind.DECISION, ObligationKind.LICENCE_EXPIRY)
                .map(kind -> ObligationIds.ofApplication(applicationId, kind));
        var ofSwitches = state.switches().values().stream()
                .map(move -> ObligationIds.ofSwitch(move.known().switchId(), move.termOf()));
        var ofSuspensions = state.life().suspensions().keySet().stream().map(ObligationIds::ofSuspension);
        var ofLosses = state.losses().keySet().stream().map(ObligationIds::ofLoss);
        var ofInquiries = state.inquiries().keySet().stream();
        return rows.of(
                Stream.of(ofApplication, ofSwitches, ofSuspensions, ofLosses, ofInquiries)
                        .flatMap(ids -> ids)
                        .toList(),
                asOf);
    }
}
