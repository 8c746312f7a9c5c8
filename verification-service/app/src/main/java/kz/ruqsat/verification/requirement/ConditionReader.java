package kz.ruqsat.verification.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Conditions as they are written in the files of the editions, and nothing else: the language is closed. */
record ConditionReader(Map<String, String> thresholds) {

    /** A condition on the whole case. */
    Condition ofCase(Node node) {
        Condition condition = read(node);
        if (asksMemberOutsideQuantifier(condition)) {
            throw node.wrong("asks about a member of technical conditions without saying of which");
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
            throw node.wrong("must be exactly one condition and is " + node.keys());
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
            case "before" -> new Condition.Before(limited(body, Fact.Kind.DATE), LocalDate.parse(limit(body)));
            case "every" -> new Condition.Every(ofEach(body));
            case "some" -> new Condition.Some(ofEach(body));
            case "totalAtLeast" -> new Condition.TotalAtLeast(limited(body, Fact.Kind.DECIMAL), decimal(body));
            case "reading" -> reading(body);
            default -> throw node.wrong("is no condition: " + word);
        };
    }

    private static Condition always(Node node) {
        if (node.text().equals("always")) {
            return new Condition.Always();
        }
        throw node.wrong("is no condition: " + node.text());
    }

    private List<Condition> all(Node body) {
        if (body.items().size() < 2) {
            throw body.wrong("combines fewer than two conditions");
        }
        return body.items().stream().map(this::read).toList();
    }

    private static Condition oneOf(Node body) {
        body.only("fact", "words");
        Fact fact = fact(body.get("fact"), Fact.Kind.CHOICE);
        var words = new LinkedHashSet<String>();
        body.get("words").items().forEach(word -> words.add(word.text()));
        if (words.isEmpty() || !fact.choices().containsAll(words)) {
            throw body.wrong("asks for " + words + " where " + fact.path() + " is one of " + fact.choices());
        }
        return new Condition.OneOf(fact, words);
    }

    /** Inside a quantifier only members of technical conditions can be asked about. */
    private Condition ofEach(Node body) {
        Condition each = read(body);
        if (!each.facts().allMatch(Fact::isOfTechnicalConditions)) {
            throw body.wrong("asks about something else than technical conditions");
        }
        return each;
    }

    private Condition reading(Node body) {
        Node named = body.get("policy");
        Policy policy = Policy.of(named.text()).orElseThrow(() -> named.wrong("is no policy"));
        var readings = new LinkedHashMap<String, Condition>();
        body.keys().stream()
                .filter(key -> !key.equals("policy"))
                .forEach(key -> readings.put(key, read(body.get(key))));
        if (!readings.keySet().equals(java.util.Set.copyOf(policy.readings()))) {
            throw body.wrong("has readings " + readings.keySet() + " instead of " + policy.readings());
        }
        return new Condition.Reading(policy, readings);
    }

    private static Fact limited(Node body, Fact.Kind kind) {
        return fact(body.only("fact", "limit").get("fact"), kind);
    }

    private static Fact fact(Node node, Fact.Kind kind) {
        return Fact.at(node.text())
                .filter(fact -> fact.kind() == kind)
                .orElseThrow(() -> node.wrong("is no fact of kind " + kind + ": " + node.text()));
    }

    private BigDecimal decimal(Node body) {
        return new BigDecimal(limit(body));
    }

    private String limit(Node body) {
        Node limit = body.get("limit");
        String value = thresholds.get(limit.text());
        if (value == null) {
            throw limit.wrong("is no threshold of this edition: " + limit.text());
        }
        return value;
    }
}
