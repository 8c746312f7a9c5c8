package kz.ruqsat.verification.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.verification.requirement.Condition;

/** The limits within a condition. */
final class Limits {

    private Limits() {}

    /** The same condition with other limits, by what they were. */
    static Condition moved(Condition condition, Map<String, String> limits) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> new Condition.AllOf(moved(parts, limits));
            case Condition.AnyOf(var parts) -> new Condition.AnyOf(moved(parts, limits));
            case Condition.Not(var part) -> new Condition.Not(moved(part, limits));
            case Condition.Every(var each) -> new Condition.Every(moved(each, limits));
            case Condition.Some(var each) -> new Condition.Some(moved(each, limits));
            case Condition.AtLeast(var fact, var limit) -> new Condition.AtLeast(fact, moved(limit, limits));
            case Condition.TotalAtLeast(var fact, var limit) -> new Condition.TotalAtLeast(fact, moved(limit, limits));
            case Condition.Before(var fact, var limit) ->
                new Condition.Before(fact, LocalDate.parse(limits.getOrDefault(limit.toString(), limit.toString())));
            case Condition.Reading(var policy, var readings) -> {
                var moved = new LinkedHashMap<String, Condition>();
                readings.forEach((option, reading) -> moved.put(option, moved(reading, limits)));
                yield new Condition.Reading(policy, moved);
            }
            case Condition.Always _, Condition.OneOf _, Condition.IsTrue _, Condition.Stated _ -> condition;
        };
    }

    private static List<Condition> moved(List<Condition> parts, Map<String, String> limits) {
        return parts.stream().map(part -> moved(part, limits)).toList();
    }

    private static BigDecimal moved(BigDecimal limit, Map<String, String> limits) {
        return new BigDecimal(limits.getOrDefault(limit.toPlainString(), limit.toPlainString()));
    }
}
