package kz.ruqsat.application.intake;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.application.feed.ChangeFeedTable;
import kz.ruqsat.application.verification.VerificationStatus.Obligation;
import kz.ruqsat.application.verification.VerificationStatus.Requirement;
import kz.ruqsat.application.verification.VerificationTable;
import kz.ruqsat.application.verification.VerificationTable.Message;
import kz.ruqsat.platform.intake.Envelope;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.contract.ObligationArmedV1;
import kz.ruqsat.verification.contract.ObligationCancelledV1;
import kz.ruqsat.verification.contract.ObligationExtendedV1;
import kz.ruqsat.verification.contract.ObligationFulfilledV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationMovedV1;
import kz.ruqsat.verification.contract.ObligationPausedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;
import kz.ruqsat.verification.contract.ObligationResumedV1;
import kz.ruqsat.verification.contract.RequirementAssessedV1;
import kz.ruqsat.verification.contract.RequirementStateV1;
import kz.ruqsat.verification.contract.VerificationConcludedV1;
import kz.ruqsat.verification.contract.VerificationOpenedV1;
import kz.ruqsat.verification.contract.VerificationRebasedV1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what the verification service tells, and lets the portal know that something changed. */
@Component
class Told {

    private final VerificationTable table;
    private final ApplicationFiles files;
    private final ChangeFeedTable feed;

    Told(VerificationTable table, ApplicationFiles files, ChangeFeedTable feed) {
        this.table = table;
        this.files = files;
        this.feed = feed;
    }

    void opened(VerificationOpenedV1 message, Envelope envelope) {
        var told = new Message(envelope.id(), envelope.sequence(), message.openedAt());
        table.verification(told, message.applicationId(), message.edition(), null);
        table.requirements(told, message.applicationId(), requirements(message.requirements()));
        changed(told, message.applicationId(), "VerificationOpened");
    }

    void assessed(RequirementAssessedV1 message, Envelope envelope) {
        var told = new Message(envelope.id(), envelope.sequence(), message.assessedAt());
        table.requirements(told, message.applicationId(), requirements(List.of(message.requirement())));
        changed(told, message.applicationId(), "RequirementAssessed");
    }

    void rebased(VerificationRebasedV1 message, Envelope envelope) {
        var told = new Message(envelope.id(), envelope.sequence(), message.rebasedAt());
        table.verification(told, message.applicationId(), message.edition(), null);
        table.requirements(told, message.applicationId(), requirements(message.requirements()));
        changed(told, message.applicationId(), "VerificationRebased");
    }

    void concluded(VerificationConcludedV1 message, Envelope envelope) {
        var told = new Message(envelope.id(), envelope.sequence(), message.concludedAt());
        table.verification(told, message.applicationId(), null, message.outcome());
        table.requirements(told, message.applicationId(), requirements(message.requirements()));
        changed(told, message.applicationId(), "VerificationConcluded");
    }

    void armed(ObligationArmedV1 message, Envelope envelope) {
        term(envelope, message.obligation(), "RUNNING", message.dueAt(), message.armedAt(), "ObligationArmed");
    }

    /** While its clock stands still a term has no due instant. */
    void paused(ObligationPausedV1 message, Envelope envelope) {
        term(envelope, message.obligation(), "PAUSED", null, message.pausedAt(), "ObligationPaused");
    }

    void resumed(ObligationResumedV1 message, Envelope envelope) {
        var status = message.dueAt() == null ? "PAUSED" : "RUNNING";
        term(envelope, message.obligation(), status, message.dueAt(), message.resumedAt(), "ObligationResumed");
    }

    void extended(ObligationExtendedV1 message, Envelope envelope) {
        term(envelope, message.obligation(), "RUNNING", message.dueAt(), message.extendedAt(), "ObligationExtended");
    }

    void moved(ObligationMovedV1 message, Envelope envelope) {
        term(envelope, message.obligation(), "RUNNING", message.dueAt(), message.movedAt(), "ObligationMoved");
    }

    void fulfilled(ObligationFulfilledV1 message, Envelope envelope) {
        var status = message.late() ? "FULFILLED_LATE" : "FULFILLED";
        term(envelope, message.obligation(), status, message.dueAt(), message.fulfilledAt(), "ObligationFulfilled");
    }

    void lapsed(ObligationLapsedV1 message, Envelope envelope) {
        term(envelope, message.obligation(), "LAPSED", message.dueAt(), message.lapsedAt(), "ObligationLapsed");
    }

    void cancelled(ObligationCancelledV1 message, Envelope envelope) {
        term(envelope, message.obligation(), "CANCELLED", null, message.cancelledAt(), "ObligationCancelled");
    }

    private void term(
            Envelope envelope, ObligationRefV1 ref, String status, @Nullable Instant dueAt, Instant at, String change) {
        var told = new Message(envelope.id(), envelope.sequence(), at);
        var obligation = new Obligation(ref.obligationId(), ref.kind(), ref.party(), ref.legalPoint(), dueAt, status);
        table.obligation(told, obligation, ref.applicationId(), ref.licenceNumber());
        if (ref.applicationId() != null) {
            changed(told, ref.applicationId(), change);
        }
    }

    private void changed(Message told, String applicationId, String change) {
        files.find(applicationId)
                .ifPresent(file -> feed.add(told.id(), file.portal(), applicationId, change, told.at()));
    }

    private static List<Requirement> requirements(List<RequirementStateV1> states) {
        return states.stream()
                .map(state -> new Requirement(
                        state.id(),
                        state.state(),
                        state.reasonCode(),
                        new Texts(
                                state.reason().kk(),
                                state.reason().ru(),
                                state.reason().en())))
                .toList();
    }
}
