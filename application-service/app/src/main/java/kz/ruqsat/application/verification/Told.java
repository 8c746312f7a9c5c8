package kz.ruqsat.application.verification;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.application.feed.ChangeFeed;
import kz.ruqsat.platform.intake.Envelope;
import kz.ruqsat.verification.contract.ObligationArmedV1;
import kz.ruqsat.verification.contract.ObligationCancelledV1;
import kz.ruqsat.verification.contract.ObligationFulfilledV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;
import kz.ruqsat.verification.contract.RequirementAssessedV1;
import kz.ruqsat.verification.contract.VerificationConcludedV1;
import kz.ruqsat.verification.contract.VerificationOpenedV1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what the verification service tells, and lets the portal know that something changed. */
@Component
public class Told {

    private final VerificationTable table;
    private final ApplicationFiles files;
    private final ChangeFeed feed;

    Told(VerificationTable table, ApplicationFiles files, ChangeFeed feed) {
        this.table = table;
        this.files = files;
        this.feed = feed;
    }

    public void opened(VerificationOpenedV1 message, Envelope envelope) {
        table.told(envelope, message.applicationId(), message.edition(), null, message.openedAt());
        table.told(envelope, message.applicationId(), message.requirements(), message.openedAt());
        changed(envelope, message.applicationId(), "VerificationOpened", message.openedAt());
    }

    public void assessed(RequirementAssessedV1 message, Envelope envelope) {
        table.told(envelope, message.applicationId(), List.of(message.requirement()), message.assessedAt());
        changed(envelope, message.applicationId(), "RequirementAssessed", message.assessedAt());
    }

    public void concluded(VerificationConcludedV1 message, Envelope envelope) {
        table.told(envelope, message.applicationId(), null, message.outcome(), message.concludedAt());
        table.told(envelope, message.applicationId(), message.requirements(), message.concludedAt());
        changed(envelope, message.applicationId(), "VerificationConcluded", message.concludedAt());
    }

    public void armed(ObligationArmedV1 message, Envelope envelope) {
        term(envelope, message.obligation(), "RUNNING", message.dueAt(), message.armedAt(), "ObligationArmed");
    }

    public void fulfilled(ObligationFulfilledV1 message, Envelope envelope) {
        var status = message.late() ? "FULFILLED_LATE" : "FULFILLED";
        term(envelope, message.obligation(), status, message.dueAt(), message.fulfilledAt(), "ObligationFulfilled");
    }

    public void lapsed(ObligationLapsedV1 message, Envelope envelope) {
        term(envelope, message.obligation(), "LAPSED", message.dueAt(), message.lapsedAt(), "ObligationLapsed");
    }

    public void cancelled(ObligationCancelledV1 message, Envelope envelope) {
        term(envelope, message.obligation(), "CANCELLED", null, message.cancelledAt(), "ObligationCancelled");
    }

    private void term(
            Envelope envelope,
            ObligationRefV1 obligation,
            String status,
            @Nullable Instant dueAt,
            Instant at,
            String change) {
        table.told(envelope, obligation, status, dueAt, at);
        if (obligation.applicationId() != null) {
            changed(envelope, obligation.applicationId(), change, at);
        }
    }

    private void changed(Envelope envelope, String applicationId, String change, Instant at) {
        files.find(applicationId).ifPresent(file -> feed.add(envelope.id(), file.portal(), applicationId, change, at));
    }
}
