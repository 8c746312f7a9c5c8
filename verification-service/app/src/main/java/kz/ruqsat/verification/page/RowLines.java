package kz.ruqsat.verification.page;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.edition.ConditionWords;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.Condition;
import kz.ruqsat.verification.requirement.Edition;
import kz.ruqsat.verification.requirement.Row;
import kz.ruqsat.verification.requirement.Subtype;
import org.jspecify.annotations.Nullable;

/** The rows of an edition as a page shows them. */
final class RowLines {

    private RowLines() {}

    /**
     * One row.
     *
     * @param from its own first day, null for together with its edition
     * @param inForce whether it is in force on the day asked for
     * @param texts null where the wording is not known
     * @param when when it applies, null where it binds everyone or the wording is not known
     * @param ways what it asks of the facts, if it asks anything
     */
    record Line(
            String id,
            String legalPoint,
            @Nullable LocalDate from,
            boolean inForce,
            Row.@Nullable RowTexts texts,
            @Nullable Texts when,
            List<Way> ways) {}

    /** A way to meet a row; id and name are null for the only one. */
    record Way(@Nullable String id, @Nullable Texts name, Texts asks) {}

    static Map<Subtype, List<Line>> of(Edition edition, LocalDate on, Catalogue catalogue, Messages messages) {
        var words = new ConditionWords(messages, catalogue);
        var lists = new EnumMap<Subtype, List<Line>>(Subtype.class);
        for (Subtype subtype : Subtype.values()) {
            lists.put(
                    subtype,
                    catalogue.rows(edition).stream()
                            .filter(row -> row.subtype() == subtype)
                            .map(row -> line(edition, row, on, words))
                            .toList());
        }
        return lists;
    }

    private static Line line(Edition edition, Row row, LocalDate on, ConditionWords words) {
        return switch (edition.content()) {
            case Edition.Content.Known _ ->
                new Line(
                        row.id(),
                        row.legalPoint(),
                        row.effectiveFrom(),
                        inForce(row.effectiveFrom(), on),
                        row.texts(),
                        row.appliesWhen() instanceof Condition.Always ? null : words.of(row.appliesWhen()),
                        row.tracks().stream()
                                .filter(track -> !(track.when() instanceof Condition.Always))
                                .map(track -> new Way(track.id(), track.name(), words.of(track.when())))
                                .toList());
            case Edition.Content.Unknown unknown -> {
                LocalDate from = unknown.rowsEffectiveFrom().get(row.id());
                yield new Line(row.id(), row.legalPoint(), from, inForce(from, on), null, null, List.of());
            }
        };
    }

    private static boolean inForce(@Nullable LocalDate from, LocalDate on) {
        return from == null || !on.isBefore(from);
    }
}
