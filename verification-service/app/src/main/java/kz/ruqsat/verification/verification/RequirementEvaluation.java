package kz.ruqsat.verification.verification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kz.ruqsat.verification.requirement.Catalogues;
import kz.ruqsat.verification.requirement.Documents;
import kz.ruqsat.verification.requirement.EvidenceKind;
import kz.ruqsat.verification.requirement.Gap;
import kz.ruqsat.verification.requirement.Question;
import kz.ruqsat.verification.requirement.RowFinding;
import kz.ruqsat.verification.requirement.Step;
import kz.ruqsat.verification.requirement.Subtype;
import kz.ruqsat.verification.requirement.Truth;
import kz.ruqsat.verification.requirement.World;

/**
 * Holds an application against the edition that governs it, and freezes what was found. The edition is that of the case;
 * what registers say is asked as of today, because the requirements must hold when the licence is issued and ever after.
 *
 * @param today the legal date now
 */
public record RequirementEvaluation(Catalogues catalogues, World world, Supplier<LocalDate> today) {

    /**
     * What governs an application from now on, by policy.
     *
     * @throws IllegalStateException before the first edition: nobody could file then
     */
    public Governing governing(LocalDate filedOn, LocalDate today) {
        var catalogue = catalogues.current();
        var on = catalogue.policies().governingDate(filedOn, today);
        var edition = catalogue
                .governing(on)
                .orElseThrow(() -> new IllegalStateException("no edition of the requirements governs on " + on));
        return new Governing(edition.id(), on, catalogue.policies().choices());
    }

    /** By what is pinned, whatever has become known or was chosen otherwise since. */
    public List<Evaluated> evaluate(Filing filing, Governing governing) {
        var current = catalogues.current();
        var catalogue = current.with(current.policies().standard().with(governing.policies()));
        var edition = catalogue
                .edition(governing.edition())
                .orElseThrow(() -> new IllegalStateException("no edition " + governing.edition()));
        var question = new Question(
                Subtype.valueOf(filing.subtype()),
                filing.facts(),
                documents(filing),
                world.about(filing.facts(), today.get()),
                governing.on());
        return catalogue.evaluate(edition, question).stream()
                .map(RequirementEvaluation::frozen)
                .toList();
    }

    private static Documents documents(Filing filing) {
        Map<String, Set<EvidenceKind>> kinds = new HashMap<>();
        for (var document : filing.documents()) {
            kinds.computeIfAbsent(document.requirement(), row -> EnumSet.noneOf(EvidenceKind.class))
                    .add(kind(document.kind()));
        }
        return new Documents.Attached(kinds);
    }

    /** A kind that a newer sender knows and we do not confirms no row by itself. */
    private static EvidenceKind kind(String word) {
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        return EvidenceKind.OTHER;
    }

    private static Evaluated frozen(RowFinding finding) {
        var outcome = finding.outcomeReason();
        return new Evaluated(
                finding.id(),
                finding.applicability().name(),
                finding.reason().code().name(),
                finding.reason().texts(),
                state(finding).name(),
                outcome.code().name(),
                outcome.texts(),
                finding.track(),
                finding.evidence().stream().map(Enum::name).toList(),
                evidenceIsPresent(finding),
                finding.legalPoint(),
                finding.trace().stream().map(RequirementEvaluation::frozen).toList());
    }

    private static RequirementState state(RowFinding finding) {
        return switch (finding.assessment()) {
            case null -> RequirementState.NOT_APPLICABLE;
            case MET -> RequirementState.MET;
            case NOT_MET -> RequirementState.NOT_MET;
            case NEEDS_OFFICER -> RequirementState.NEEDS_OFFICER;
            case EVIDENCE_MISSING -> RequirementState.PENDING;
        };
    }

    private static boolean evidenceIsPresent(RowFinding finding) {
        return finding.trace().stream()
                .anyMatch(step -> step.asked().equals("document") && step.result() == Truth.TRUE);
    }

    private static Evaluated.TraceStep frozen(Step step) {
        return new Evaluated.TraceStep(
                step.asked(),
                step.about(),
                step.expected(),
                step.found(),
                step.result().name(),
                step.gaps().stream().map(RequirementEvaluation::path).toList(),
                step.parts().stream().map(RequirementEvaluation::frozen).toList());
    }

    private static String path(Gap gap) {
        return switch (gap) {
            case Gap.Missing(var fact) -> fact.path();
            case Gap.Open(var policy) -> "policy." + policy.key();
        };
    }
}
