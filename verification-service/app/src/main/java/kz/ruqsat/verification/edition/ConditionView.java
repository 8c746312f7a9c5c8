package kz.ruqsat.verification.edition;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.ruqsat.verification.requirement.Condition;
import kz.ruqsat.verification.requirement.Fact;

/** Conditions as the interface shows them: in the words of the data files, with the limits filled in. */
final class ConditionView {

    private ConditionView() {}

    static Object of(Condition condition) {
        return switch (condition) {
            case Condition.Always() -> condition.word();
            case Condition.AllOf(var parts) ->
                Map.of(condition.word(), parts.stream().map(ConditionView::of).toList());
            case Condition.AnyOf(var parts) ->
                Map.of(condition.word(), parts.stream().map(ConditionView::of).toList());
            case Condition.Not(var part) -> Map.of(condition.word(), of(part));
            case Condition.OneOf(var fact, var words) ->
                Map.of(condition.word(), pair(fact, "words", java.util.List.copyOf(words)));
            case Condition.IsTrue(var fact) -> Map.of(condition.word(), fact.path());
            case Condition.Stated(var fact) -> Map.of(condition.word(), fact.path());
            case Condition.AtLeast(var fact, var limit) ->
                Map.of(condition.word(), pair(fact, "limit", limit.toPlainString()));
            case Condition.Before(var fact, var limit) ->
                Map.of(condition.word(), pair(fact, "limit", limit.toString()));
            case Condition.Every(var each) -> Map.of(condition.word(), of(each));
            case Condition.Some(var each) -> Map.of(condition.word(), of(each));
            case Condition.TotalAtLeast(var fact, var limit) ->
                Map.of(condition.word(), pair(fact, "limit", limit.toPlainString()));
            case Condition.Reading(var policy, var readings) -> {
                var body = new LinkedHashMap<String, Object>();
                body.put("policy", policy.key());
                readings.forEach((option, reading) -> body.put(option, of(reading)));
                yield Map.of(condition.word(), body);
            }
        };
    }

    private static Map<String, Object> pair(Fact fact, String name, Object value) {
        var pair = new LinkedHashMap<String, Object>();
        pair.put("fact", fact.path());
        pair.put(name, value);
        return pair;
    }
}
