package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/** One edition from its file. */
final class EditionReader {

    private final Map<String, String> thresholds;
    private final ConditionReader conditions;

    private EditionReader(Map<String, String> thresholds) {
        this.thresholds = thresholds;
        this.conditions = new ConditionReader(thresholds);
    }

    static Edition read(Node file) {
        file.only(
                "id",
                "act",
                "adoptedOn",
                "effectiveFrom",
                "dates",
                "content",
                "rowsAs",
                "rowsEffectiveFrom",
                "thresholds",
                "rows");
        return new Edition(
                file.get("id").text(),
                file.get("act").text(),
                date(file.get("adoptedOn")),
                date(file.get("effectiveFrom")),
                null,
                oneOf(file.get("dates"), "ESTIMATED", "CONFIRMED").equals("ESTIMATED"),
                content(file));
    }

    private static Edition.Content content(Node file) {
        if (oneOf(file.get("content"), "KNOWN", "UNKNOWN").equals("KNOWN")) {
            var thresholds = texts(file.get("thresholds"));
            var reader = new EditionReader(thresholds);
            return new Edition.Content.Known(
                    file.get("rows").items().stream().map(reader::row).toList(), thresholds);
        }
        var effectiveFrom = new LinkedHashMap<String, LocalDate>();
        file.find("rowsEffectiveFrom")
                .ifPresent(rows -> rows.keys().forEach(row -> effectiveFrom.put(row, date(rows.get(row)))));
        return new Edition.Content.Unknown(file.get("rowsAs").text(), effectiveFrom);
    }

    private Row row(Node row) {
        row.only(
                "id",
                "subtype",
                "legalPoint",
                "effectiveFrom",
                "measured",
                "name",
                "text",
                "confirmedBy",
                "duty",
                "applies",
                "notApplicable",
                "notMet",
                "appliesWhen",
                "fulfilledWhen",
                "tracks",
                "evidence");
        return new Row(
                row.get("id").text(),
                Subtype.valueOf(row.get("subtype").text()),
                row.get("legalPoint").text(),
                row.find("effectiveFrom").map(EditionReader::date).orElse(null),
                row.find("measured").map(Node::text).orElse("false").equals("true"),
                rowTexts(row),
                conditions.ofCase(row.get("appliesWhen")),
                tracks(row),
                row.get("evidence").items().stream()
                        .map(kind -> EvidenceKind.valueOf(kind.text()))
                        .toList());
    }

    private Row.RowTexts rowTexts(Node row) {
        return new Row.RowTexts(
                filled(row.get("name").texts()),
                filled(row.get("text").texts()),
                filled(row.get("confirmedBy").texts()),
                optional(row, "duty"),
                optional(row, "applies"),
                optional(row, "notApplicable"),
                optional(row, "notMet"));
    }

    private List<Row.Track> tracks(Node row) {
        return row.find("tracks")
                .map(tracks -> tracks.items().stream().map(this::track).toList())
                .orElseGet(() -> List.of(new Row.Track(null, null, conditions.ofCase(row.get("fulfilledWhen")))));
    }

    private Row.Track track(Node track) {
        track.only("id", "name", "when");
        return new Row.Track(track.get("id").text(), track.get("name").texts(), conditions.ofCase(track.get("when")));
    }

    private @Nullable Texts optional(Node row, String key) {
        return row.find(key).map(Node::texts).map(this::filled).orElse(null);
    }

    /** Limits stand in texts by their names, so that text and condition cannot say different things. */
    private Texts filled(Texts texts) {
        return new Texts(filled(texts.kk()), filled(texts.ru()), filled(texts.en()));
    }

    private String filled(String text) {
        String filled = text;
        for (var threshold : thresholds.entrySet()) {
            filled = filled.replace("{" + threshold.getKey() + "}", threshold.getValue());
        }
        return filled;
    }

    private static Map<String, String> texts(Node node) {
        var texts = new LinkedHashMap<String, String>();
        node.keys().forEach(key -> texts.put(key, node.get(key).text()));
        return texts;
    }

    private static LocalDate date(Node node) {
        try {
            return LocalDate.parse(node.text());
        } catch (java.time.format.DateTimeParseException e) {
            throw node.wrong("is not a date: " + node.text());
        }
    }

    private static String oneOf(Node node, String... words) {
        if (!List.of(words).contains(node.text())) {
            throw node.wrong("is none of " + List.of(words));
        }
        return node.text();
    }
}
