package kz.ruqsat.verification.edition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.Edition;
import kz.ruqsat.verification.requirement.EvidenceView;
import kz.ruqsat.verification.requirement.ReasonCode;
import kz.ruqsat.verification.requirement.Row;
import kz.ruqsat.verification.requirement.Subtype;
import org.jspecify.annotations.Nullable;

/**
 * An edition as the interface shows it.
 *
 * @param status that of an {@link Edition}, or of a proposal that is not approved
 * @param proposal by which it came into the catalogue or wants to; null for what came with the product, and for whoever is
 *     not of the authority
 */
record EditionView(
        String id,
        String act,
        LocalDate adoptedOn,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        boolean datesEstimated,
        String status,
        @Nullable String proposal) {

    static EditionView of(Edition edition, LocalDate today, @Nullable String proposal) {
        return of(edition, edition.status(today).name(), proposal);
    }

    static EditionView of(Edition edition, String status, @Nullable String proposal) {
        return new EditionView(
                edition.id(),
                edition.act(),
                edition.adoptedOn(),
                edition.effectiveFrom(),
                edition.effectiveUntil(),
                edition.datesEstimated(),
                status,
                proposal);
    }

    /** The same with its rows. */
    record WithRows(
            String id,
            String act,
            LocalDate adoptedOn,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            boolean datesEstimated,
            Edition.Status status,
            Map<String, String> thresholds,
            Map<String, Edition.Term> terms,
            List<RowView> rows) {

        static WithRows of(Edition edition, LocalDate today, Catalogue catalogue) {
            var rows = catalogue.rows(edition).stream();
            return switch (edition.content()) {
                case Edition.Content.Known known ->
                    of(
                            edition,
                            today,
                            limits(known.thresholds()),
                            known.terms(),
                            rows.map(row -> RowView.of(row, catalogue)).toList());
                case Edition.Content.Unknown unknown ->
                    of(
                            edition,
                            today,
                            Map.of(),
                            Map.of(),
                            rows.map(row -> RowView.ofUnknownContent(
                                            row, unknown.rowsEffectiveFrom().get(row.id()), catalogue))
                                    .toList());
            };
        }

        private static WithRows of(
                Edition edition,
                LocalDate today,
                Map<String, String> thresholds,
                Map<String, Edition.Term> terms,
                List<RowView> rows) {
            return new WithRows(
                    edition.id(),
                    edition.act(),
                    edition.adoptedOn(),
                    edition.effectiveFrom(),
                    edition.effectiveUntil(),
                    edition.datesEstimated(),
                    edition.status(today),
                    thresholds,
                    terms,
                    rows);
        }

        private static Map<String, String> limits(Map<String, Edition.Threshold> thresholds) {
            var limits = new LinkedHashMap<String, String>();
            thresholds.forEach((name, threshold) -> limits.put(name, threshold.limit()));
            return limits;
        }
    }

    /** A row; of unknown wording only its place in the list is shown, and that it is not known. */
    record RowView(
            String id,
            Subtype subtype,
            String legalPoint,
            @Nullable LocalDate effectiveFrom,
            @Nullable Texts name,
            Texts text,
            @Nullable Texts confirmedBy,
            @Nullable Texts duty,
            @Nullable Object condition,
            List<TrackView> tracks,
            List<EvidenceView> evidence) {

        static RowView of(Row row, Catalogue catalogue) {
            Row.RowTexts texts = row.texts();
            return new RowView(
                    row.id(),
                    row.subtype(),
                    row.legalPoint(),
                    row.effectiveFrom(),
                    texts.name(),
                    texts.text(),
                    texts.confirmedBy(),
                    texts.duty(),
                    ConditionView.of(row.appliesWhen()),
                    row.tracks().stream().map(TrackView::of).toList(),
                    EvidenceView.of(row.evidence(), catalogue.vocabulary()));
        }

        static RowView ofUnknownContent(Row likeness, @Nullable LocalDate effectiveFrom, Catalogue catalogue) {
            return new RowView(
                    likeness.id(),
                    likeness.subtype(),
                    likeness.legalPoint(),
                    effectiveFrom,
                    null,
                    catalogue.vocabulary().reason(ReasonCode.CONTENT_UNKNOWN).texts(),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of());
        }
    }

    /** One way to meet a row; id and name are null when it is the only one. */
    record TrackView(@Nullable String id, @Nullable Texts name, Object condition) {

        static TrackView of(Row.Track track) {
            return new TrackView(track.id(), track.name(), ConditionView.of(track.when()));
        }
    }
}
