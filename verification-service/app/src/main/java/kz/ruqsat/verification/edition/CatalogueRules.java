package kz.ruqsat.verification.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.verification.requirement.EditionFaults;

/** What follows from a command: the events; none where there is nothing to do. */
final class CatalogueRules {

    private CatalogueRules() {}

    static List<CatalogueEvent> propose(CatalogueState state, ProposeRequirementEdition command) {
        var file = command.file();
        state.of(Proposal.Status.PROPOSED).stream()
                .filter(open -> open.proposed().sha256().equals(file.sha256()))
                .findFirst()
                .ifPresent(open -> {
                    throw EditionProblems.EDITION_PROPOSED_ALREADY
                            .rejection()
                            .with("proposal", open.id())
                            .refused();
                });
        return List.of(new RequirementEditionProposed(
                command.proposalId(),
                file.edition().id(),
                file.edition().act(),
                file.edition().effectiveFrom(),
                file.canonical(),
                file.sha256(),
                command.by(),
                command.at()));
    }

    /** Approved once more, by whomever, there is nothing to do. */
    static List<CatalogueEvent> approve(CatalogueState state, ApproveRequirementEdition command) {
        var proposal = find(state, command.proposalId());
        if (proposal.status() == Proposal.Status.APPROVED) {
            return List.of();
        }
        requireOpen(proposal);
        requireVersion(proposal, command.expectedVersion());
        var proposed = proposal.proposed();
        if (proposed.proposedBy().equals(command.by())) {
            throw EditionProblems.FOUR_EYES.rejection().refused();
        }
        requirePossible(state, proposed, command);
        return List.of(new RequirementEditionApproved(
                proposal.id(), proposed.edition(), proposed.effectiveFrom(), command.by(), command.at()));
    }

    static List<CatalogueEvent> reject(CatalogueState state, RejectRequirementEdition command) {
        var proposal = find(state, command.proposalId());
        if (proposal.status() == Proposal.Status.REJECTED) {
            return List.of();
        }
        requireOpen(proposal);
        requireVersion(proposal, command.expectedVersion());
        return List.of(new RequirementEditionRejected(proposal.id(), command.note(), command.by(), command.at()));
    }

    static List<CatalogueEvent> change(CatalogueState state, ChangePolicy command) {
        String now = state.chosen(command.policy(), command.standard());
        return now.equals(command.value())
                ? List.of()
                : List.of(new PolicyChanged(
                        command.policy().key(), now, command.value(), command.reason(), command.by(), command.at()));
    }

    /** What was approved since somebody looked counts here; what came with the product was seen before. */
    private static void requirePossible(
            CatalogueState state, RequirementEditionProposed proposed, ApproveRequirementEdition command) {
        var faults = new ArrayList<Violation>();
        if (proposed.effectiveFrom().isBefore(command.earliest())) {
            faults.add(new Violation(
                    "/effectiveFrom", EditionFaults.EDITION_TOO_EARLY, Map.of("earliest", command.earliest())));
        }
        state.of(Proposal.Status.APPROVED).forEach(other -> {
            var known = other.proposed();
            if (known.edition().equals(proposed.edition())) {
                faults.add(new Violation("/id", EditionFaults.EDITION_ID_TAKEN, Map.of("id", known.edition())));
            }
            if (known.effectiveFrom().equals(proposed.effectiveFrom())) {
                faults.add(new Violation(
                        "/effectiveFrom", EditionFaults.EDITION_BEGINS_THAT_DAY, Map.of("edition", known.edition())));
            }
        });
        if (!faults.isEmpty()) {
            throw EditionProblems.EDITION_NOT_POSSIBLE.rejection().with(faults).refused();
        }
    }

    private static Proposal find(CatalogueState state, String id) {
        return state.proposal(id)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    private static void requireOpen(Proposal proposal) {
        if (proposal.status() != Proposal.Status.PROPOSED) {
            throw EditionProblems.PROPOSAL_DECIDED
                    .rejection()
                    .with("status", proposal.status().name())
                    .refused();
        }
    }

    private static void requireVersion(Proposal proposal, @org.jspecify.annotations.Nullable Long expected) {
        if (!Objects.requireNonNullElse(expected, proposal.version()).equals(proposal.version())) {
            throw CommonProblems.STALE.rejection().refused();
        }
    }
}
