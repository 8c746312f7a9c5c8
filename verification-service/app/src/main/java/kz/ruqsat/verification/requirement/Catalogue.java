package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** All editions of the order, with the choices made where it is silent. */
public final class Catalogue {

    private final List<Edition> editions;
    private final Policies policies;
    private final Vocabulary vocabulary;

    public Catalogue(List<Edition> editions, Policies policies, Vocabulary vocabulary) {
        this.editions = editions.stream()
                .sorted(Comparator.comparing(Edition::effectiveFrom))
                .toList();
        this.policies = policies;
        this.vocabulary = vocabulary;
        requireUniqueIds();
        requireOneAtATime();
        this.editions.forEach(this::rows);
    }

    /** By effective date, the earliest first. */
    public List<Edition> editions() {
        return editions;
    }

    public Policies policies() {
        return policies;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Optional<Edition> edition(String id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /** The edition that governs on this day; none before the first. */
    public Optional<Edition> governing(LocalDate date) {
        return editions.stream().filter(edition -> edition.governs(date)).findFirst();
    }

    /** One finding per row of the subtype, in the order of the list. */
    public List<RowFinding> evaluate(Edition edition, Question question) {
        var evaluation = new RowEvaluation(question, policies, vocabulary);
        var rows = rows(edition).stream().filter(row -> row.subtype() == question.subtype());
        return switch (edition.content()) {
            case Edition.Content.Known(_, _) -> rows.map(evaluation::of).toList();
            case Edition.Content.Unknown(_, var effectiveFrom) ->
                rows.map(row -> evaluation.ofUnknownContent(row, effectiveFrom.get(row.id())))
                        .toList();
        };
    }

    /** The rows of an edition; for unknown content those that stand in for them, of which only the ids say something. */
    public List<Row> rows(Edition edition) {
        return switch (edition.content()) {
            case Edition.Content.Known(var rows, _) -> rows;
            case Edition.Content.Unknown(var rowsAs, _) ->
                edition(rowsAs)
                        .map(Edition::content)
                        .filter(Edition.Content.Known.class::isInstance)
                        .map(Edition.Content.Known.class::cast)
                        .orElseThrow(() -> new IllegalArgumentException(
                                edition.id() + " takes its row ids from " + rowsAs + ", whose rows are not known"))
                        .rows();
        };
    }

    private void requireUniqueIds() {
        var ids = new HashSet<String>();
        editions.forEach(edition -> {
            if (!ids.add(edition.id())) {
                throw new IllegalArgumentException("two editions are called " + edition.id());
            }
        });
    }

    /** From the first edition on, every day has exactly one. */
    private void requireOneAtATime() {
        for (int i = 0; i + 1 < editions.size(); i++) {
            LocalDate last = editions.get(i).effectiveUntil();
            LocalDate next = editions.get(i + 1).effectiveFrom();
            if (last == null || !last.plusDays(1).equals(next)) {
                throw new IllegalArgumentException(
                        editions.get(i).id() + " ends on " + last + " but "
                                + editions.get(i + 1).id() + " begins on " + next);
            }
        }
    }
}
