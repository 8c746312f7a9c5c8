package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All editions of the order, with the choices made where it is silent. */
public final class Catalogue {

    private final List<Edition> editions;
    private final Policies policies;
    private final Vocabulary vocabulary;

    public Catalogue(List<Edition> editions, Policies policies, Vocabulary vocabulary) {
        this.editions = oneAfterAnother(editions);
        this.policies = policies;
        this.vocabulary = vocabulary;
        requireUniqueIds();
        this.editions.forEach(this::rows);
    }

    /** By effective date, the earliest first. */
    public List<Edition> editions() {
        return editions;
    }

    public Policies policies() {
        return policies;
    }

    /** The same with more editions. */
    public Catalogue plus(List<Edition> more) {
        var all = new ArrayList<>(editions);
        all.addAll(more);
        return new Catalogue(all, policies, vocabulary);
    }

    /** The same editions under other choices. */
    public Catalogue with(Policies others) {
        return new Catalogue(editions, others, vocabulary);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Optional<Edition> edition(String id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /**
     * A date within an edition for which to ask its rows: today if it governs today, otherwise the day within it that is
     * nearest to the wished one.
     */
    public LocalDate askedOn(Edition edition, LocalDate wished, LocalDate today) {
        if (edition.governs(today)) {
            return today;
        }
        if (wished.isBefore(edition.effectiveFrom())) {
            return edition.effectiveFrom();
        }
        LocalDate until = edition.effectiveUntil();
        return until != null && wished.isAfter(until) ? until : wished;
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
            case Edition.Content.Known _ -> rows.map(evaluation::of).toList();
            case Edition.Content.Unknown unknown ->
                rows.map(row -> evaluation.ofUnknownContent(
                                row, unknown.rowsEffectiveFrom().get(row.id())))
                        .toList();
        };
    }

    /** Ids of the rows that say the same to the letter in both editions; none where a wording is not known. */
    public Set<String> unchangedRows(String from, String to) {
        var before = knownRows(from);
        return knownRows(to).stream().filter(before::contains).map(Row::id).collect(Collectors.toSet());
    }

    private List<Row> knownRows(String id) {
        return edition(id)
                .map(Edition::content)
                .filter(Edition.Content.Known.class::isInstance)
                .map(Edition.Content.Known.class::cast)
                .map(Edition.Content.Known::rows)
                .orElse(List.of());
    }

    /** The rows of an edition; for unknown content those that stand in for them, of which only the ids say something. */
    public List<Row> rows(Edition edition) {
        return switch (edition.content()) {
            case Edition.Content.Known known -> known.rows();
            case Edition.Content.Unknown unknown ->
                edition(unknown.rowsAs())
                        .map(Edition::content)
                        .filter(Edition.Content.Known.class::isInstance)
                        .map(Edition.Content.Known.class::cast)
                        .orElseThrow(() -> new IllegalArgumentException(edition.id() + " takes its row ids from "
                                + unknown.rowsAs() + ", whose rows are not known"))
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

    /** Each ends on the day before the next begins, so that from the first on every day has exactly one. */
    private static List<Edition> oneAfterAnother(List<Edition> editions) {
        var sorted = new ArrayList<>(editions);
        sorted.sort(Comparator.comparing(Edition::effectiveFrom));
        sorted.replaceAll(edition -> edition.until(null));
        for (int i = 0; i + 1 < sorted.size(); i++) {
            LocalDate next = sorted.get(i + 1).effectiveFrom();
            if (!sorted.get(i).effectiveFrom().isBefore(next)) {
                throw new IllegalArgumentException(
                        sorted.get(i).id() + " and " + sorted.get(i + 1).id() + " both begin on " + next);
            }
            sorted.set(i, sorted.get(i).until(next.minusDays(1)));
        }
        return List.copyOf(sorted);
    }
}
