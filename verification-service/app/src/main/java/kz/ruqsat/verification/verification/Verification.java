package kz.ruqsat.verification.verification;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The check of one application against the requirements, and then of its licence for as long as it lives. */
public class Verification {

    @AggregateIdentifier
    private @Nullable String applicationId;

    private @Nullable VerificationState state;

    protected Verification() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenVerification command) {
        if (state == null) {
            applyAll(VerificationRules.open(command));
        }
    }

    @CommandHandler
    void handle(AssessRequirement command) {
        applyAll(VerificationRules.assess(now(), command));
    }

    @CommandHandler
    void handle(ConfirmCompleteness command) {
        applyAll(VerificationRules.confirm(now(), command));
    }

    @CommandHandler
    void handle(ReportIncompleteness command) {
        applyAll(VerificationRules.reportIncomplete(now(), command));
    }

    @CommandHandler
    void handle(RecordReevaluation command) {
        applyAll(VerificationRules.reevaluate(now(), command));
    }

    @CommandHandler
    void handle(RebaseVerification command) {
        applyAll(VerificationRules.rebase(now(), command));
    }

    @CommandHandler
    void handle(RecordDecision command) {
        applyAll(VerificationRules.decided(now(), command));
    }

    @CommandHandler
    void handle(CloseVerification command) {
        applyAll(VerificationRules.close(now(), command));
    }

    @CommandHandler
    void handle(LinkLicence command) {
        applyAll(VerificationRules.link(now(), command));
    }

    @CommandHandler
    void handle(NoteObservedSwitch command) {
        applyAll(VerificationRules.observed(now(), command));
    }

    @CommandHandler
    void handle(NoteReportedSwitch command) {
        applyAll(VerificationRules.reported(now(), command));
    }

    @CommandHandler
    void handle(NoteSuspension command) {
        applyAll(LicenceLifeRules.suspended(now(), command));
    }

    @CommandHandler
    void handle(NoteResumption command) {
        applyAll(LicenceLifeRules.resumed(now(), command));
    }

    @CommandHandler
    void handle(NoteLicenceEnd command) {
        applyAll(LicenceLifeRules.ended(now(), command));
    }

    @CommandHandler
    void handle(NoteNewDocument command) {
        applyAll(LicenceLifeRules.replaced(now(), command));
    }

    @CommandHandler
    void handle(NoteHostLicence command) {
        applyAll(LicenceLifeRules.hostChanged(now(), command));
    }

    @CommandHandler
    void handle(NotePoolLoss command) {
        applyAll(LossRules.lost(now(), command));
    }

    @CommandHandler
    void handle(NoteCorrectedSwitch command) {
        applyAll(VerificationRules.corrected(now(), command));
    }

    @CommandHandler
    void handle(NoteWithdrawnSwitch command) {
        applyAll(VerificationRules.withdrawn(now(), command));
    }

    @CommandHandler
    void handle(OpenInquiry command) {
        applyAll(InquiryRules.open(now(), command));
    }

    @CommandHandler
    void handle(AnswerInquiry command) {
        applyAll(InquiryRules.answer(now(), command));
    }

    @CommandHandler
    void handle(RecordRemarksAnswer command) {
        applyAll(InquiryRules.answerRemarks(now(), command));
    }

    @CommandHandler
    void handle(RecordSilence command) {
        applyAll(InquiryRules.silence(now(), command));
    }

    @EventSourcingHandler
    void on(VerificationEvent event) {
        applicationId = event.applicationId();
        state = event instanceof VerificationOpened opened ? VerificationState.opened(opened) : now().after(event);
    }

    private VerificationState now() {
        return requireNonNull(state);
    }

    private static void applyAll(List<VerificationEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
