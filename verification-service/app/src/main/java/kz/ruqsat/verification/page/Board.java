package kz.ruqsat.verification.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.Edition;
import kz.ruqsat.verification.requirement.Row;
import kz.ruqsat.verification.verification.Filing.FiledDocument;
import kz.ruqsat.verification.verification.RequirementAssessed;
import kz.ruqsat.verification.verification.RequirementState;
import kz.ruqsat.verification.verification.Standing;
import kz.ruqsat.verification.verification.VerificationState;
import org.jspecify.annotations.Nullable;

/**
 * The requirements of one case as cards.
 *
 * @param edition that governs the case
 * @param wordingOf id of the edition whose wording stands in, null where the governing one is known
 */
record Board(Edition edition, @Nullable String wordingOf, List<Card> cards) {

    /**
     * One requirement.
     *
     * @param accepted names of the evidence of which any one confirms the row
     * @param filed documents attached to this row
     * @param cited documents on which the officer's word rests
     * @param mayBeInapplicable whether an officer may find that the row does not apply
     */
    record Card(
            String id,
            String legalPoint,
            Row.RowTexts texts,
            String applicability,
            Texts applicabilityReason,
            RequirementState state,
            String look,
            Texts reason,
            @Nullable String track,
            List<String> accepted,
            List<FiledDocument> filed,
            List<FiledDocument> cited,
            @Nullable Word word,
            boolean assessable,
            boolean mayBeInapplicable,
            List<TraceLines.Line> trace) {}

    /** What an officer said. */
    record Word(String by, Instant at, @Nullable String note) {}

    static Board of(VerificationState state, Catalogue catalogue, Words words) {
        var id = state.governing().edition();
        var edition = catalogue.edition(id).orElseThrow(() -> new IllegalStateException("no edition " + id));
        var rows = catalogue.rows(edition).stream().collect(Collectors.toMap(Row::id, Function.identity()));
        return new Board(
                edition,
                edition.content() instanceof Edition.Content.Unknown unknown ? unknown.rowsAs() : null,
                state.requirements().stream()
                        .map(standing -> card(standing, rows, state, words))
                        .toList());
    }

    private static Card card(Standing standing, Map<String, Row> rows, VerificationState state, Words words) {
        var found = standing.evaluated();
        var assessed = standing.assessed();
        var row = rows.get(found.id());
        if (row == null) {
            throw new IllegalStateException("no row " + found.id());
        }
        boolean certain = found.applicability().equals("NOT_APPLICABLE");
        return new Card(
                found.id(),
                found.legalPoint(),
                row.texts(),
                found.applicability(),
                found.applicabilityReason(),
                standing.state(),
                Look.of(standing.state()),
                standing.reason(),
                found.track(),
                found.evidence().stream().map(words::evidence).toList(),
                filed(found.id(), state),
                assessed == null ? List.of() : cited(assessed, state),
                assessed == null ? null : new Word(assessed.assessedBy(), assessed.assessedAt(), assessed.note()),
                !certain && state.mayBeAssessed(),
                found.applicability().equals("UNDETERMINED"),
                new TraceLines(words).of(found.trace()));
    }

    private static List<FiledDocument> filed(String row, VerificationState state) {
        return state.opened().filing().documents().stream()
                .filter(document -> document.requirement().equals(row))
                .toList();
    }

    private static List<FiledDocument> cited(RequirementAssessed assessed, VerificationState state) {
        return state.opened().filing().documents().stream()
                .filter(document -> assessed.evidence().contains(document.documentId()))
                .toList();
    }

    public long settled() {
        return cards.stream().filter(card -> card.state().isSettled()).count();
    }
}
