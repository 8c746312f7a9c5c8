package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a command: the events, in their order; none where there is nothing to do. Whatever settles the last
 * requirement concludes the verification, in whatever order the words arrive.
 */
final class VerificationRules {

    private VerificationRules() {}

    static List<VerificationEvent> open(OpenVerification command) {
        var opened = new VerificationOpened(
                command.applicationId(),
                command.governing().edition(),
                command.governing().on(),
                command.filing(),
                command.requirements(),
                command.at(),
                command.governing().policies());
        var events = new ArrayList<VerificationEvent>(List.of(opened));
        if (evidenceIsThere(command.requirements())) {
            events.add(new CompletenessConfirmed(
                    command.applicationId(), CompletenessConfirmed.AUTOMATIC, null, command.at()));
        }
        return concluding(VerificationState.fold(events).orElseThrow(), events, command.at());
    }

    static List<VerificationEvent> assess(VerificationState state, AssessRequirement command) {
        requireOpen(state);
        var standing = state.standings().get(command.requirement());
        if (standing == null) {
            throw VerificationProblems.REQUIREMENT_UNKNOWN
                    .rejection()
                    .with("requirement", command.requirement())
                    .refused();
        }
        requireAssessable(standing, command.verdict());
        requireDocuments(state.opened().filing(), command.verdict().evidence());
        if (standing.isAlready(command.verdict(), command.by())) {
            return List.of();
        }
        var assessed = assessed(command);
        return concluding(state.after(assessed), List.of(assessed), command.at());
    }

    static List<VerificationEvent> confirm(VerificationState state, ConfirmCompleteness command) {
        if (state.completeness() == Completeness.CONFIRMED) {
            return List.of();
        }
        requireOpen(state);
        return List.of(new CompletenessConfirmed(
                command.applicationId(), CompletenessConfirmed.OFFICER, command.note(), command.at()));
    }

    static List<VerificationEvent> reportIncomplete(VerificationState state, ReportIncompleteness command) {
        if (state.outcome() == Outcome.INCOMPLETE) {
            return List.of();
        }
        requireOpen(state);
        if (state.completeness() == Completeness.CONFIRMED) {
            throw VerificationProblems.COMPLETENESS_CONFIRMED.rejection().refused();
        }
        return List.of(new VerificationConcluded(
                command.applicationId(), Outcome.INCOMPLETE.name(), command.note(), command.at()));
    }

    /** Of a licence only that is taken over which makes a row bind or not: what was decided for it stands. */
    static List<VerificationEvent> reevaluate(VerificationState state, RecordReevaluation command) {
        if (!state.mayBeAssessed() && !state.isSupervised()) {
            return List.of();
        }
        var events = new ArrayList<VerificationEvent>();
        var after = state;
        for (Evaluated found : command.requirements()) {
            var standing = state.standings().get(found.id());
            if (standing != null && isNews(state, standing, found)) {
                var stands = new Standing(found, standing.assessed()).state();
                var event = new RequirementReevaluated(
                        command.applicationId(),
                        found,
                        command.at(),
                        stands == found.stateNow() ? null : stands.name());
                events.add(event);
                after = after.after(event);
            }
        }
        return events.isEmpty() || !state.mayBeAssessed() ? events : concluding(after, events, command.at());
    }

    /** What an officer has said about a row stands, whatever the machine finds later, for as long as the row binds. */
    private static boolean isNews(VerificationState state, Standing standing, Evaluated found) {
        if (standing.assessed() != null) {
            return standing.sleeps() != new Standing(found, null).sleeps();
        }
        return state.mayBeAssessed()
                ? !standing.evaluated().equals(found)
                : !standing.evaluated().applicability().equals(found.applicability());
    }

    /** Under the same edition already, there is nothing to do, even when the check has ended since. */
    static List<VerificationEvent> rebase(VerificationState state, RebaseVerification command) {
        var governing = command.governing();
        if (state.governing().edition().equals(governing.edition())) {
            return List.of();
        }
        requireOpen(state);
        var rebased = new VerificationRebased(
                command.applicationId(),
                state.governing().edition(),
                governing.edition(),
                governing.on(),
                governing.policies(),
                command.requirements(),
                command.requirements().stream()
                        .filter(found -> command.unchanged().contains(found.id()) && wordStands(state, found))
                        .map(Evaluated::id)
                        .toList(),
                command.reason().code(),
                command.reason().text(),
                command.note(),
                command.by(),
                command.at());
        return concluding(state.after(rebased), List.of(rebased), command.at());
    }

    /** An officer's word that he could still give. */
    private static boolean wordStands(VerificationState state, Evaluated found) {
        var standing = state.standings().get(found.id());
        if (standing == null || standing.assessed() == null) {
            return false;
        }
        return standing.state() == RequirementState.NOT_APPLICABLE
                ? found.applicabilityIsOpen()
                : found.stateNow() != RequirementState.NOT_APPLICABLE;
    }

    static List<VerificationEvent> decided(VerificationState state, RecordDecision command) {
        return state.decided() != null || state.closed() != null
                ? List.of()
                : InquiryRules.withDropped(
                        state,
                        new ApplicationDecided(
                                command.applicationId(), command.decision().name(), command.decidedAt()),
                        "APPLICATION_DECIDED",
                        command.decidedAt());
    }

    static List<VerificationEvent> close(VerificationState state, CloseVerification command) {
        return state.decided() != null || state.closed() != null
                ? List.of()
                : InquiryRules.withDropped(
                        state,
                        new VerificationClosed(
                                command.applicationId(), command.reason().name(), command.at()),
                        command.reason().name(),
                        command.at());
    }

    static List<VerificationEvent> link(VerificationState state, LinkLicence command) {
        return state.licence() != null
                ? List.of()
                : List.of(new LicenceLinked(
                        command.applicationId(),
                        command.licenceId(),
                        command.number(),
                        command.issuedOn(),
                        command.validUntil(),
                        command.subtype(),
                        command.at(),
                        state.opened().edition()));
    }

    /** Who has no licence any more on the day of a move has no duty to tell of it. */
    static List<VerificationEvent> observed(VerificationState state, NoteObservedSwitch command) {
        var move = command.move();
        return state.switches().containsKey(move.switchId()) || state.life().hasEndedBy(move.on())
                ? List.of()
                : List.of(known(command.applicationId(), move, PoolSwitchKnown.POOL, command.statedAt()));
    }

    static List<VerificationEvent> reported(VerificationState state, NoteReportedSwitch command) {
        var move = command.move();
        var earlier = state.switches().get(move.switchId());
        var received = new PoolSwitchReportReceived(
                command.applicationId(), move.switchId(), move.on(), command.flags(), command.reportedAt());
        if (earlier == null) {
            if (state.life().hasEndedBy(move.on())) {
                return List.of();
            }
            var known = known(command.applicationId(), move, PoolSwitchKnown.MINER, command.reportedAt());
            return LossRules.withAnswers(state.after(known).after(received), List.of(known, received));
        }
        return earlier.reportedAt() == null
                ? LossRules.withAnswers(state.after(received), List.of(received))
                : List.of();
    }

    static List<VerificationEvent> corrected(VerificationState state, NoteCorrectedSwitch command) {
        var move = command.move();
        var earlier = state.switches().get(move.switchId());
        if (earlier == null || earlier.corrections() >= command.correction()) {
            return List.of();
        }
        boolean counted = earlier.known().source().equals(PoolSwitchKnown.MINER)
                && !earlier.on().equals(move.on());
        var corrected = new PoolSwitchCorrectionReceived(
                command.applicationId(),
                move.switchId(),
                move.licenceNumber(),
                move.licenceIssuedOn(),
                move.subtype(),
                command.correction(),
                move.fromPoolId(),
                move.toPoolId(),
                move.on(),
                command.reason(),
                counted ? earlier.termOf() : null,
                move.requirementEdition(),
                command.firstReportedAt(),
                command.correctedAt());
        return LossRules.withAnswers(state.after(corrected), List.of(corrected));
    }

    static List<VerificationEvent> withdrawn(VerificationState state, NoteWithdrawnSwitch command) {
        var earlier = state.switches().get(command.switchId());
        return earlier == null
                ? List.of()
                : List.of(new PoolSwitchTakenBack(
                        command.applicationId(),
                        command.switchId(),
                        earlier.termOf(),
                        command.reasonCode(),
                        command.withdrawnAt()));
    }

    private static PoolSwitchKnown known(String applicationId, PoolMove move, String source, Instant at) {
        return new PoolSwitchKnown(
                applicationId,
                move.switchId(),
                move.licenceNumber(),
                move.licenceIssuedOn(),
                move.subtype(),
                move.fromPoolId(),
                move.toPoolId(),
                move.on(),
                source,
                move.requirementEdition(),
                at);
    }

    private static RequirementAssessed assessed(AssessRequirement command) {
        var verdict = command.verdict();
        return new RequirementAssessed(
                command.applicationId(),
                command.requirement(),
                verdict.outcome().name(),
                verdict.reason().code(),
                verdict.reason().text(),
                verdict.note(),
                verdict.evidence(),
                command.by(),
                command.at());
    }

    /** Who settles everything has seen that the package is complete. */
    private static List<VerificationEvent> concluding(
            VerificationState after, List<VerificationEvent> events, Instant at) {
        if (!after.everythingIsSettled()) {
            return events;
        }
        var all = new ArrayList<>(events);
        var id = after.opened().applicationId();
        if (after.completeness() == Completeness.UNCHECKED) {
            all.add(new CompletenessConfirmed(id, CompletenessConfirmed.CONCLUSION, null, at));
        }
        boolean met = after.requirements().stream().noneMatch(one -> one.state() == RequirementState.NOT_MET);
        var outcome = met ? Outcome.ALL_MET : Outcome.NOT_ALL_MET;
        all.add(new VerificationConcluded(id, outcome.name(), null, at));
        return all;
    }

    /** Of a row whose applicability is not known it is not known what it demands either. */
    private static boolean evidenceIsThere(List<Evaluated> requirements) {
        return requirements.stream()
                .noneMatch(one -> one.applicabilityIsOpen()
                        || one.stateNow() != RequirementState.NOT_APPLICABLE && !one.evidencePresent());
    }

    private static void requireOpen(VerificationState state) {
        if (state.closed() != null || state.decided() != null) {
            throw VerificationProblems.VERIFICATION_CLOSED.rejection().refused();
        }
        @Nullable Outcome outcome = state.outcome();
        if (outcome != null) {
            throw VerificationProblems.VERIFICATION_CONCLUDED
                    .rejection()
                    .with("outcome", outcome.name())
                    .refused();
        }
    }

    private static void requireAssessable(Standing standing, AssessRequirement.Verdict verdict) {
        if (standing.evaluated().stateNow() == RequirementState.NOT_APPLICABLE) {
            throw VerificationProblems.REQUIREMENT_NOT_APPLICABLE.rejection().refused();
        }
        if (verdict.outcome() == RequirementState.NOT_APPLICABLE
                && !standing.evaluated().applicabilityIsOpen()) {
            throw VerificationProblems.REQUIREMENT_APPLIES.rejection().refused();
        }
    }

    private static void requireDocuments(Filing filing, List<String> evidence) {
        var unknown = IntStream.range(0, evidence.size())
                .filter(i -> filing.document(evidence.get(i)).isEmpty())
                .mapToObj(i -> Violation.at("/evidence/" + i, VerificationProblems.DOCUMENT_UNKNOWN))
                .toList();
        if (!unknown.isEmpty()) {
            throw CommonProblems.INVALID.rejection().with(unknown).refused();
        }
    }
}
