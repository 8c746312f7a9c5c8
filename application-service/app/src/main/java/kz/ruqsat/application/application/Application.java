package kz.ruqsat.application.application;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.ruqsat.application.application.ApplicationState.Act;
import kz.ruqsat.application.application.FourEyes.Verdict;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An application for a licence, from the first draft to its end. */
public class Application {

    @AggregateIdentifier
    private String applicationId;

    private ApplicationState state;
    private String subtype;
    private Applicant applicant;
    private String language;
    private Facts facts;
    private final Map<String, Document> documents = new LinkedHashMap<>();
    /** Documents attached since the submission or the last answer: not part of the file yet. */
    private final Map<String, Document> waiting = new LinkedHashMap<>();

    private @Nullable VerificationOutcome outcome;
    private @Nullable Proposal proposal;
    private @Nullable RefusalGround refusedOn;

    /** For Axon, which replays the events into it. */
    Application() {}

    @CommandHandler
    Application(DraftApplication command) {
        apply(new ApplicationDrafted(
                command.applicationId(),
                command.subtype(),
                command.applicant(),
                command.language(),
                command.portal(),
                command.facts(),
                command.warnings(),
                command.at()));
    }

    @CommandHandler
    void handle(StateFacts command) {
        state.require(Act.STATE_FACTS);
        if (!facts.equals(command.facts())) {
            apply(new FactsStated(applicationId, command.facts(), command.at()));
        }
    }

    /** Answers the id under which the document is known: the earlier one, when the same document comes again. */
    @CommandHandler
    String handle(AttachDocument command) {
        state.require(Act.ATTACH_DOCUMENT);
        var known = everyDocument().values().stream()
                .filter(document -> document.repeats(command.document()))
                .findFirst();
        if (known.isPresent()) {
            return known.get().documentId();
        }
        apply(new DocumentAttached(applicationId, command.document(), command.at()));
        return command.document().documentId();
    }

    @CommandHandler
    void handle(RemoveDocument command) {
        state.require(Act.REMOVE_DOCUMENT);
        if (!everyDocument().containsKey(command.documentId())) {
            throw ApplicationProblems.DOCUMENT_NOT_FOUND.rejection().refused();
        }
        if (state != ApplicationState.DRAFT && !waiting.containsKey(command.documentId())) {
            throw ApplicationProblems.DOCUMENT_PUT_FORWARD.rejection().refused();
        }
        apply(new DocumentRemoved(applicationId, command.documentId(), command.at()));
    }

    @CommandHandler
    void handle(SubmitApplication command) {
        state.require(Act.SUBMIT);
        apply(new ApplicationSubmitted(
                applicationId, command.number(), contentHash(facts), SubmittedContent.FORM, command.at()));
    }

    @CommandHandler
    void handle(AnswerRemarks command) {
        state.require(Act.ANSWER_REMARKS);
        if (outcome == VerificationOutcome.ALL_MET) {
            throw ApplicationProblems.NOTHING_TO_ANSWER.rejection().refused();
        }
        var stated = command.facts();
        apply(new RemarksAnswered(
                applicationId,
                command.answer(),
                stated,
                contentHash(stated == null ? facts : stated),
                SubmittedContent.FORM,
                command.at()));
    }

    @CommandHandler
    void handle(WithdrawApplication command) {
        if (state == ApplicationState.WITHDRAWN) {
            return;
        }
        state.require(Act.WITHDRAW);
        apply(new ApplicationWithdrawn(applicationId, command.reason(), command.at()));
    }

    /** What comes from the verification may come late or again: then there is nothing to do. */
    @CommandHandler
    void handle(RecordVerificationOutcome command) {
        if (state.isFinal() || command.outcome() == outcome) {
            return;
        }
        state.require(Act.RECORD_OUTCOME);
        apply(new VerificationOutcomeRecorded(
                applicationId, command.outcome().name(), command.concludedAt(), command.at()));
        switch (command.outcome()) {
            case INCOMPLETE -> apply(new ApplicationReturned(applicationId, command.at()));
            case ALL_MET, NOT_ALL_MET -> {}
        }
    }

    @CommandHandler
    DecisionStep handle(ApproveApplication command) {
        if (state == ApplicationState.APPROVED) {
            return DecisionStep.ALREADY_DECIDED;
        }
        state.require(Act.APPROVE);
        if (outcome != VerificationOutcome.ALL_MET) {
            throw ApplicationProblems.VERIFICATION_NOT_CONCLUDED.rejection().refused();
        }
        var asked = new Proposal.Approval(command.by().id());
        return decide(FourEyes.judge(proposal, asked, command.by()), asked, command.at());
    }

    @CommandHandler
    DecisionStep handle(RefuseApplication command) {
        if (state == ApplicationState.REFUSED && command.ground().equals(refusedOn)) {
            return DecisionStep.ALREADY_DECIDED;
        }
        state.require(Act.REFUSE);
        var asked = new Proposal.Refusal(command.by().id(), command.ground());
        return decide(FourEyes.judge(proposal, asked, command.by()), asked, command.at());
    }

    private DecisionStep decide(Verdict verdict, Proposal asked, Instant at) {
        return switch (verdict) {
            case Verdict.Reject(var why) -> throw why.refused();
            case Verdict.StandsProposed() -> DecisionStep.PROPOSED;
            case Verdict.Propose() -> {
                apply(proposed(asked, at));
                yield DecisionStep.PROPOSED;
            }
            case Verdict.Decide(var proposedBy) -> {
                apply(decided(asked, proposedBy, at));
                yield DecisionStep.DECIDED;
            }
        };
    }

    private ApplicationEvent proposed(Proposal asked, Instant at) {
        return switch (asked) {
            case Proposal.Approval(var by) -> new ApprovalProposed(applicationId, by, at);
            case Proposal.Refusal(var by, var ground) -> new RefusalProposed(applicationId, by, ground, at);
        };
    }

    private ApplicationEvent decided(Proposal asked, String proposedBy, Instant at) {
        return switch (asked) {
            case Proposal.Approval(var by) ->
                new ApplicationApproved(applicationId, VerificationOutcome.ALL_MET.name(), proposedBy, by, at);
            case Proposal.Refusal(var by, var ground) ->
                new ApplicationRefused(applicationId, ground, proposedBy, by, at);
        };
    }

    private String contentHash(Facts inForce) {
        return SubmittedContent.sha256(SubmittedContent.canonical(
                applicationId,
                subtype,
                applicant,
                language,
                inForce,
                everyDocument().values()));
    }

    private Map<String, Document> everyDocument() {
        var all = new LinkedHashMap<>(documents);
        all.putAll(waiting);
        return all;
    }

    @EventSourcingHandler
    void on(ApplicationDrafted event) {
        applicationId = event.applicationId();
        state = ApplicationState.DRAFT;
        subtype = event.subtype();
        applicant = event.applicant();
        language = event.language();
        facts = event.facts();
    }

    @EventSourcingHandler
    void on(FactsStated event) {
        facts = event.facts();
    }

    @EventSourcingHandler
    void on(DocumentAttached event) {
        waiting.put(event.document().documentId(), event.document());
    }

    @EventSourcingHandler
    void on(DocumentRemoved event) {
        waiting.remove(event.documentId());
    }

    @EventSourcingHandler
    void on(ApplicationSubmitted event) {
        state = ApplicationState.SUBMITTED;
        putForward();
    }

    /** An answer changes what was judged: an outcome or proposal made before it no longer holds. */
    @EventSourcingHandler
    void on(RemarksAnswered event) {
        if (event.facts() != null) {
            facts = event.facts();
        }
        putForward();
        outcome = null;
        proposal = null;
    }

    private void putForward() {
        documents.putAll(waiting);
        waiting.clear();
    }

    @EventSourcingHandler
    void on(ApplicationWithdrawn event) {
        state = ApplicationState.WITHDRAWN;
    }

    @EventSourcingHandler
    void on(VerificationOutcomeRecorded event) {
        outcome = VerificationOutcome.valueOf(event.outcome());
    }

    @EventSourcingHandler
    void on(ApplicationReturned event) {
        state = ApplicationState.RETURNED;
    }

    @EventSourcingHandler
    void on(ApprovalProposed event) {
        proposal = new Proposal.Approval(event.proposedBy());
    }

    @EventSourcingHandler
    void on(RefusalProposed event) {
        proposal = new Proposal.Refusal(event.proposedBy(), event.ground());
    }

    @EventSourcingHandler
    void on(ApplicationApproved event) {
        state = ApplicationState.APPROVED;
    }

    @EventSourcingHandler
    void on(ApplicationRefused event) {
        state = ApplicationState.REFUSED;
        refusedOn = event.ground();
    }
}
