package kz.ruqsat.verification.edition;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.Edition;
import kz.ruqsat.verification.requirement.EditionFile;
import org.jspecify.annotations.Nullable;

/** Makes views of proposals: compared in words, and tried while they are open. */
public record ProposalViews(StoredCatalogues catalogues, Messages messages, Trials trials) {

    public ProposalView of(Proposal proposal) {
        var proposed = proposal.proposed();
        Edition edition = EditionFile.stored(proposed.text()).edition();
        Catalogue catalogue = catalogues.current();
        var previous = before(catalogue, edition).findFirst();
        var lastKnown = previous.filter(one -> !one.isKnown() && edition.isKnown())
                .flatMap(unknown ->
                        before(catalogue, edition).filter(Edition::isKnown).findFirst());
        return new ProposalView(
                proposal.id(),
                proposed.edition(),
                proposed.act(),
                proposed.effectiveFrom(),
                proposal.status(),
                proposed.sha256(),
                proposed.proposedBy(),
                proposed.proposedAt(),
                decidedBy(proposal),
                decidedAt(proposal),
                proposal.rejected() == null ? null : proposal.rejected().note(),
                previous.map(Edition::id).orElse(null),
                differences(previous, edition, catalogue),
                lastKnown.map(Edition::id).orElse(null),
                differences(lastKnown, edition, catalogue),
                proposal.status() == Proposal.Status.PROPOSED ? trial(edition, catalogue) : null);
    }

    public Edition edition(Proposal proposal) {
        return EditionFile.stored(proposal.proposed().text()).edition();
    }

    public List<DifferenceView> differences(Edition from, Edition to) {
        return DifferenceView.of(Differences.between(from, to), new DifferenceWords(messages, catalogues.current()));
    }

    private List<DifferenceView> differences(Optional<Edition> from, Edition to, Catalogue catalogue) {
        return from.map(one ->
                        DifferenceView.of(Differences.between(one, to), new DifferenceWords(messages, catalogue)))
                .orElse(List.of());
    }

    /** An edition that can no longer become part of the catalogue cannot be tried. */
    private @Nullable Trial trial(Edition edition, Catalogue catalogue) {
        boolean fits = catalogue.editions().stream()
                .noneMatch(one ->
                        one.id().equals(edition.id()) || one.effectiveFrom().equals(edition.effectiveFrom()));
        if (!fits) {
            return null;
        }
        var with = catalogue.plus(List.of(edition));
        return trials.of(with.edition(edition.id()).orElseThrow(), with);
    }

    /** Those that begin earlier, the last one first. */
    private static java.util.stream.Stream<Edition> before(Catalogue catalogue, Edition edition) {
        return catalogue.editions().stream()
                .filter(one -> one.effectiveFrom().isBefore(edition.effectiveFrom()))
                .sorted(Comparator.comparing(Edition::effectiveFrom).reversed());
    }

    private static @Nullable String decidedBy(Proposal proposal) {
        if (proposal.approved() instanceof RequirementEditionApproved approved) {
            return approved.approvedBy();
        }
        return proposal.rejected() instanceof RequirementEditionRejected rejected ? rejected.rejectedBy() : null;
    }

    private static @Nullable Instant decidedAt(Proposal proposal) {
        if (proposal.approved() instanceof RequirementEditionApproved approved) {
            return approved.approvedAt();
        }
        return proposal.rejected() instanceof RequirementEditionRejected rejected ? rejected.rejectedAt() : null;
    }
}
