package kz.ruqsat.verification.requirement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** One edition from a file whose shape is right. Reads all of it before it complains, so that every fault is told at once. */
final class EditionReader {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final List<Violation> faults = new ArrayList<>();
    private final Map<String, Edition.Threshold> thresholds = new LinkedHashMap<>();
    private final ConditionReader conditions = new ConditionReader(thresholds);

    private EditionReader() {}

    /** @throws FaultyFile naming every place that is wrong */
    static Edition read(Node file) {
        var reader = new EditionReader();
        Edition edition = reader.edition(file);
        if (!reader.faults.isEmpty()) {
            throw new FaultyFile(reader.faults);
        }
        return edition;
    }

    private Edition edition(Node file) {
        return new Edition(
                file.get("id").text(),
                file.get("act").text(),
                date(file.get("adoptedOn")),
                date(file.get("effectiveFrom")),
                null,
                file.get("dates").text().equals("ESTIMATED"),
                file.get("content").text().equals("KNOWN") ? known(file) : unknown(file));
    }

    private Edition.Content known(Node file) {
        file.find("thresholds")
                .ifPresent(all -> all.keys().forEach(name -> thresholds.put(name, threshold(all.get(name)))));
        var rows = file.get("rows").items().stream().map(this::row).toList();
        if (faults.isEmpty()) {
            unusedThresholds();
        }
        return new Edition.Content.Known(rows, thresholds, terms(file));
    }

    /** Asked only when every condition was understood: one that was not may be the one that asks. */
    private void unusedThresholds() {
        thresholds.keySet().stream()
                .filter(name -> !conditions.asked().contains(name))
                .forEach(name -> faults.add(new Violation(
                        "/thresholds/" + name, EditionFaults.THRESHOLD_UNUSED, Map.of("threshold", name))));
    }

    private static Edition.Threshold threshold(Node node) {
        return new Edition.Threshold(node.get("limit").text(), node.get("name").texts());
    }

    private static Map<String, Edition.Term> terms(Node file) {
        var terms = new LinkedHashMap<String, Edition.Term>();
        file.find("terms")
                .ifPresent(all -> all.keys().forEach(kind -> {
                    Node term = all.get(kind);
                    terms.put(
                            kind,
                            new Edition.Term(
                                    Integer.parseInt(term.get("workingDays").text()),
                                    term.get("rows").items().stream()
                                            .map(Node::text)
                                            .toList()));
                }));
        return terms;
    }

    private Edition.Content unknown(Node file) {
        var effectiveFrom = new LinkedHashMap<String, LocalDate>();
        file.find("rowsEffectiveFrom")
                .ifPresent(rows -> rows.keys().forEach(row -> effectiveFrom.put(row, date(rows.get(row)))));
        return new Edition.Content.Unknown(file.get("rowsAs").text(), effectiveFrom);
    }

    private Row row(Node row) {
        return new Row(
                row.get("id").text(),
                Subtype.valueOf(row.get("subtype").text()),
                row.get("legalPoint").text(),
                row.find("effectiveFrom").map(this::date).orElse(null),
                row.find("measured").map(Node::isTrue).orElse(false),
                rowTexts(row),
                condition(row.get("appliesWhen")),
                tracks(row),
                row.get("evidence").items().stream()
                        .map(kind -> EvidenceKind.valueOf(kind.text()))
                        .toList());
    }

    private Row.RowTexts rowTexts(Node row) {
        return new Row.RowTexts(
                filled(row.get("name")),
                filled(row.get("text")),
                filled(row.get("confirmedBy")),
                optional(row, "duty"),
                optional(row, "applies"),
                optional(row, "notApplicable"),
                optional(row, "notMet"));
    }

    private List<Row.Track> tracks(Node row) {
        return row.find("tracks")
                .map(tracks -> tracks.items().stream().map(this::track).toList())
                .orElseGet(() -> List.of(new Row.Track(null, null, condition(row.get("fulfilledWhen")))));
    }

    private Row.Track track(Node track) {
        return new Row.Track(track.get("id").text(), track.get("name").texts(), condition(track.get("when")));
    }

    private Condition condition(Node node) {
        return attempt(() -> conditions.ofCase(node), new Condition.Always());
    }

    private LocalDate date(Node node) {
        return attempt(node::date, LocalDate.EPOCH);
    }

    private @Nullable Texts optional(Node row, String key) {
        return row.find(key).map(this::filled).orElse(null);
    }

    /** Limits stand in texts by their names, so that text and condition cannot say different things. */
    private Texts filled(Node node) {
        return new Texts(
                withLimits(node.get("kk"), Language.KK),
                withLimits(node.get("ru"), Language.RU),
                withLimits(node.get("en"), Language.EN));
    }

    private String withLimits(Node node, Language language) {
        return PLACEHOLDER.matcher(node.text()).replaceAll(found -> {
            var threshold = thresholds.get(found.group(1));
            if (threshold == null) {
                faults.add(new Violation(
                        node.pointer(), EditionFaults.PLACEHOLDER_UNKNOWN, Map.of("placeholder", found.group(1))));
                return "";
            }
            return Matcher.quoteReplacement(inWords(threshold.limit(), language));
        });
    }

    private static String inWords(String limit, Language language) {
        try {
            return Dates.inWords(language, LocalDate.parse(limit));
        } catch (DateTimeException notADate) {
            return limit;
        }
    }

    /** What is faulty is noted, and read on with something in its place; the edition itself is then never answered. */
    private <T> T attempt(Supplier<T> reading, T instead) {
        try {
            return reading.get();
        } catch (FaultyFile faulty) {
            faults.addAll(faulty.faults());
            return instead;
        }
    }
}
