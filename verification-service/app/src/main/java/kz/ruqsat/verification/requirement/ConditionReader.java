package kz.ruqsat.verification.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.ruqsat.platform.problem.CommonProblems;

/** Conditions as they are written in the files of the editions, and nothing else: the language is closed. */
final class ConditionReader {

    private final Map<String, Edition.Threshold> thresholds;
    private final Set<String> asked = new HashSet<>();

    ConditionReader(Map<String, Edition.Threshold> thresholds) {
        this.thresholds = thresholds;
    }

    /** The names of the thresholds about which some condition asked. */
    Set<String> asked() {
        return asked;
    }

    /** A condition on the whole case. */
    Condition ofCase(Node node) {
        Condition condition = read(node);
        if (asksMemberOutsideQuantifier(condition)) {
            throw node.wrong(EditionFaults.MEMBER_OUTSIDE_QUANTIFIER);
        }
        return condition;
    }

    private static boolean asksMemberOutsideQuantifier(Condition condition) {
        return switch (condition) {
            case Condition.Every _, Condition.Some _, Condition.TotalAtLeast _ -> false;
            case Condition.AllOf _, Condition.AnyOf _, Condition.Not _, Condition.Reading _ ->
                condition.parts().stream().anyMatch(ConditionReader::asksMemberOutsideQuantifier);
            case Condition.Always _,
                    Condition.OneOf _,
                    Condition.IsTrue _,
                    Condition.Stated _,
                    Condition.AtLeast _,
                    Condition.Before _ -> condition.facts().anyMatch(Fact::isOfTechnicalConditions);
        };
    }

    private Condition read(Node node) {
        if (node.isText()) {
            return always(node);
        }
        if (node.keys().size() != 1) {
            throw node.wrong(CommonProblems.NOT_VALID);
        }
        String word = node.keys().iterator().next();
        Node body = node.get(word);
        return switch (word) {
            case "allOf" -> new Condition.AllOf(all(body));
            case "anyOf" -> new Condition.AnyOf(all(body));
            case "not" -> new Condition.Not(read(body));
            case "oneOf" -> oneOf(body);
            case "isTrue" -> new Condition.IsTrue(fact(body, Fact.Kind.FLAG));
            case "stated" -> new Condition.Stated(fact(body, Fact.Kind.TEXT));
            case "atLeast" -> new Condition.AtLeast(limited(body, Fact.Kind.DECIMAL), decimal(body));
            case "before" -> new Condition.Before(limited(body, Fact.Kind.DATE), date(body));
            case "every" -> new Condition.Every(ofEach(body));
            case "some" -> new Condition.Some(ofEach(body));
            case "totalAtLeast" -> new Condition.TotalAtLeast(total(body), decimal(body));
            case "reading" -> reading(body);
            default -> throw body.wrong(CommonProblems.UNKNOWN_FIELD);
        };
    }

    private static Condition always(Node node) {
        if (node.text().equals("always")) {
            return new Condition.Always();
        }
        throw node.wrong(CommonProblems.UNKNOWN_VALUE, "allowed", "always");
    }

    private List<Condition> all(Node body) {
        if (body.items().size() < 2) {
            throw body.wrong(CommonProblems.NOT_VALID);
        }
        return body.items().stream().map(this::read).toList();
    }

    private static Condition oneOf(Node body) {
        body.only("fact", "words");
        Fact fact = fact(body.get("fact"), Fact.Kind.CHOICE);
        var words = new LinkedHashSet<String>();
        for (Node word : body.get("words").items()) {
            if (!fact.choices().contains(word.text())) {
                throw word.wrong(
                        CommonProblems.UNKNOWN_VALUE,
                        "allowed",
                        String.join(", ", fact.choices().stream().sorted().toList()));
            }
            words.add(word.text());
        }
        return new Condition.OneOf(fact, words);
    }

    /** Inside a quantifier only members of technical conditions can be asked about. */
    private Condition ofEach(Node body) {
        Condition each = read(body);
        if (!each.facts().allMatch(Fact::isOfTechnicalConditions)) {
            throw body.wrong(EditionFaults.OTHER_INSIDE_QUANTIFIER);
        }
        return each;
    }

    /** Readings in the order of the policy, so that it does not matter in which order they were written. */
    private Condition reading(Node body) {
        Node named = body.get("policy");
        Policy policy = Policy.of(named.text())
                .orElseThrow(
                        () -> named.wrong(CommonProblems.UNKNOWN_VALUE, "allowed", String.join(", ", Policy.keys())));
        var written = new LinkedHashSet<>(body.keys());
        written.remove("policy");
        if (!written.equals(Set.copyOf(policy.readings()))) {
            throw body.wrong(EditionFaults.READINGS_INCOMPLETE, "expected", String.join(", ", policy.readings()));
        }
        var readings = new LinkedHashMap<String, Condition>();
        policy.readings().forEach(option -> readings.put(option, read(body.get(option))));
        return new Condition.Reading(policy, readings);
    }

    private static Fact limited(Node body, Fact.Kind kind) {
        return fact(body.only("fact", "limit").get("fact"), kind);
    }

    private static Fact total(Node body) {
        Fact fact = limited(body, Fact.Kind.DECIMAL);
        if (!fact.isOfTechnicalConditions()) {
            throw body.wrong(EditionFaults.OTHER_INSIDE_QUANTIFIER);
        }
        return fact;
    }

    private static Fact fact(Node node, Fact.Kind kind) {
        Fact fact = Fact.at(node.text()).orElseThrow(() -> node.wrong(EditionFaults.FACT_UNKNOWN, "fact", node.text()));
        if (fact.kind() != kind) {
            throw FaultyFile.at(
                    node.pointer(),
                    EditionFaults.FACT_OF_OTHER_KIND,
                    Map.of("fact", fact.path(), "kind", fact.kind().name()));
        }
        return fact;
    }

    private BigDecimal decimal(Node body) {
        return limit(body, BigDecimal::new);
    }

    private LocalDate date(Node body) {
        return limit(body, LocalDate::parse);
    }

    private <T> T limit(Node body, Function<String, T> reading) {
        Node named = body.get("limit");
        Edition.Threshold threshold = thresholds.get(named.text());
        if (threshold == null) {
            throw named.wrong(EditionFaults.THRESHOLD_UNKNOWN, "threshold", named.text());
        }
        asked.add(named.text());
        try {
            return reading.apply(threshold.limit());
        } catch (NumberFormatException | DateTimeParseException e) {
            throw named.wrong(EditionFaults.THRESHOLD_OF_OTHER_KIND, "threshold", named.text());
        }
    }
}
