package kz.ruqsat.verification.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.requirement.Applicability;
import kz.ruqsat.verification.requirement.Assessment;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.Edition;
import kz.ruqsat.verification.requirement.EvidenceKind;
import kz.ruqsat.verification.requirement.Row;
import kz.ruqsat.verification.requirement.RowFinding;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to bring for his case.
 *
 * @param documents rows for which one document each is needed
 * @param entries rows that are confirmed by what is stated, not by a document
 * @param contradicted rows that the answers contradict: a document would not help
 * @param open rows of which only an officer can tell whether they apply
 * @param spared rows that do not apply
 */
record CheckResult(
        List<Item> documents, List<Item> entries, List<Item> contradicted, List<Item> open, List<Item> spared) {

    /**
     * One row.
     *
     * @param texts null where the wording is not known
     * @param reason why it stands where it does
     * @param accepted names of what confirms it, any one is enough
     */
    record Item(
            String id,
            String legalPoint,
            Row.@Nullable RowTexts texts,
            Texts reason,
            @Nullable String track,
            List<Texts> accepted) {}

    static CheckResult of(List<RowFinding> findings, Edition edition, Catalogue catalogue) {
        var rows = catalogue.rows(edition).stream().collect(Collectors.toMap(Row::id, Function.identity()));
        Map<Place, List<Item>> places = findings.stream()
                .collect(Collectors.groupingBy(
                        CheckResult::place,
                        Collectors.mapping(
                                finding -> item(finding, edition.isKnown() ? rows.get(finding.id()) : null, catalogue),
                                Collectors.toList())));
        return new CheckResult(
                places.getOrDefault(Place.DOCUMENT, List.of()),
                places.getOrDefault(Place.ENTRY, List.of()),
                places.getOrDefault(Place.CONTRADICTED, List.of()),
                places.getOrDefault(Place.OPEN, List.of()),
                places.getOrDefault(Place.SPARED, List.of()));
    }

    private enum Place {
        DOCUMENT,
        ENTRY,
        CONTRADICTED,
        OPEN,
        SPARED
    }

    private static Place place(RowFinding finding) {
        if (finding.applicability() == Applicability.NOT_APPLICABLE) {
            return Place.SPARED;
        }
        if (finding.applicability() == Applicability.UNDETERMINED) {
            return Place.OPEN;
        }
        if (finding.assessment() == Assessment.NOT_MET) {
            return Place.CONTRADICTED;
        }
        return finding.evidence().equals(List.of(EvidenceKind.REGISTER_ENTRY)) ? Place.ENTRY : Place.DOCUMENT;
    }

    private static Item item(RowFinding finding, @Nullable Row row, Catalogue catalogue) {
        boolean contradicted = finding.assessment() == Assessment.NOT_MET;
        return new Item(
                finding.id(),
                finding.legalPoint(),
                row == null ? null : row.texts(),
                contradicted
                        ? Objects.requireNonNull(finding.assessmentReason()).texts()
                        : finding.reason().texts(),
                finding.track(),
                finding.evidence().stream()
                        .map(kind -> catalogue.vocabulary().name(kind))
                        .toList());
    }
}
