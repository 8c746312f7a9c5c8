package kz.ruqsat.application.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.application.application.ApplicationApproved;
import kz.ruqsat.application.application.ApplicationDrafted;
import kz.ruqsat.application.application.ApplicationEvent;
import kz.ruqsat.application.application.ApplicationRefused;
import kz.ruqsat.application.application.ApplicationReturned;
import kz.ruqsat.application.application.ApplicationState;
import kz.ruqsat.application.application.ApplicationSubmitted;
import kz.ruqsat.application.application.ApplicationWithdrawn;
import kz.ruqsat.application.application.ApprovalProposed;
import kz.ruqsat.application.application.DocumentAttached;
import kz.ruqsat.application.application.DocumentRemoved;
import kz.ruqsat.application.application.Facts;
import kz.ruqsat.application.application.FactsStated;
import kz.ruqsat.application.application.RefusalProposed;
import kz.ruqsat.application.application.RemarksAnswered;
import kz.ruqsat.application.application.VerificationOutcomeRecorded;
import kz.ruqsat.application.casefile.ApplicationFile.Answer;
import kz.ruqsat.application.casefile.ApplicationFile.Decision;
import kz.ruqsat.application.casefile.ApplicationFile.FiledDocument;
import kz.ruqsat.application.casefile.ApplicationFile.ProposedDecision;
import kz.ruqsat.application.casefile.ApplicationFile.Submission;
import kz.ruqsat.platform.history.Recorded;
import org.jspecify.annotations.Nullable;

/** Folds the events of one application into its file. */
public final class Folding {

    private final ApplicationDrafted drafted;
    private ApplicationState state = ApplicationState.DRAFT;
    private Facts facts;
    private final Map<String, FiledDocument> documents = new LinkedHashMap<>();
    private @Nullable Submission submission;
    private final List<Answer> answers = new ArrayList<>();
    private @Nullable String outcome;
    private @Nullable ProposedDecision proposal;
    private @Nullable Decision decision;
    private long version;
    private Instant changedAt;

    private Folding(ApplicationDrafted drafted, Recorded recorded) {
        this.drafted = drafted;
        this.facts = drafted.facts();
        this.version = recorded.sequence();
        this.changedAt = recorded.recordedAt();
    }

    /** The file after these events, oldest first; empty if there are none, or if they are not those of an application. */
    public static Optional<ApplicationFile> of(List<Recorded> history) {
        if (history.isEmpty() || !(history.getFirst().event() instanceof ApplicationDrafted drafted)) {
            return Optional.empty();
        }
        var folding = new Folding(drafted, history.getFirst());
        for (Recorded recorded : history) {
            folding.apply((ApplicationEvent) recorded.event());
            folding.version = recorded.sequence();
            folding.changedAt = recorded.recordedAt();
        }
        return Optional.of(folding.file());
    }

    private void apply(ApplicationEvent event) {
        switch (event) {
            case ApplicationDrafted e -> facts = e.facts();
            case FactsStated e -> facts = e.facts();
            case DocumentAttached e ->
                documents.put(e.document().documentId(), new FiledDocument(e.document(), e.attachedAt(), false));
            case DocumentRemoved e -> documents.remove(e.documentId());
            case ApplicationSubmitted e -> {
                state = ApplicationState.SUBMITTED;
                submission = new Submission(e.number(), e.receivedAt(), e.contentHash());
                putForward();
            }
            case RemarksAnswered e -> answered(e);
            case ApplicationWithdrawn _ -> state = ApplicationState.WITHDRAWN;
            case VerificationOutcomeRecorded e -> outcome = e.outcome();
            case ApplicationReturned _ -> state = ApplicationState.RETURNED;
            case ApprovalProposed e -> proposal = new ProposedDecision(e.proposedBy(), null, e.proposedAt());
            case RefusalProposed e -> proposal = new ProposedDecision(e.proposedBy(), e.ground(), e.proposedAt());
            case ApplicationApproved e -> {
                state = ApplicationState.APPROVED;
                decided(new Decision(e.proposedBy(), e.approvedBy(), null, e.decidedAt()));
            }
            case ApplicationRefused e -> {
                state = ApplicationState.REFUSED;
                decided(new Decision(e.proposedBy(), e.approvedBy(), e.ground(), e.decidedAt()));
            }
        }
    }

    private void answered(RemarksAnswered event) {
        answers.add(new Answer(event.answer(), event.answeredAt()));
        if (event.facts() != null) {
            facts = event.facts();
        }
        putForward();
        outcome = null;
        proposal = null;
    }

    private void decided(Decision taken) {
        decision = taken;
        proposal = null;
    }

    private void putForward() {
        documents.replaceAll((id, filed) -> new FiledDocument(filed.document(), filed.attachedAt(), true));
    }

    private ApplicationFile file() {
        return new ApplicationFile(
                drafted.applicationId(),
                version,
                state,
                drafted.subtype(),
                drafted.applicant(),
                drafted.language(),
                drafted.portal(),
                facts,
                List.copyOf(documents.values()),
                drafted.warnings(),
                submission,
                answers,
                outcome,
                proposal,
                decision,
                drafted.draftedAt(),
                changedAt);
    }
}
