package kz.ruqsat.verification.requirement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether any case at all makes a condition true. Tries out every case that the condition could tell apart: each word,
 * each answer, each limit with the value just below it, and up to two sets of technical conditions. It asks the
 * evaluation itself, so that it cannot understand a condition otherwise.
 */
final class Satisfiable {

    /** What came of the trials. */
    enum Answer {
        YES,
        NO,
        TOO_MANY
    }

    private static final int MOST = 200_000;
    private static final BigDecimal STEP = new BigDecimal("0.000000001");

    private final Condition condition;
    private final Map<Fact, List<Object>> values = new LinkedHashMap<>();

    private Satisfiable(Condition condition) {
        this.condition = condition;
        condition
                .facts()
                .filter(fact -> fact != Fact.TECHNICAL_CONDITIONS)
                .forEach(fact -> values.put(fact, values(fact)));
    }

    /** YES only if it can be true under whatever is chosen where the law is silent. */
    static Answer of(Condition condition, Policies policies) {
        Answer worst = Answer.YES;
        for (Policies chosen : choices(condition, policies)) {
            Answer answer = new Satisfiable(condition).under(chosen);
            worst = answer.compareTo(worst) > 0 ? answer : worst;
        }
        return worst;
    }

    private static List<Policies> choices(Condition condition, Policies policies) {
        var all = List.of(policies);
        for (Policy policy : readings(condition)) {
            all = all.stream()
                    .flatMap(one -> policy.readings().stream().map(option -> one.with(Map.of(policy.key(), option))))
                    .toList();
        }
        return all;
    }

    private static Set<Policy> readings(Condition condition) {
        var policies = new LinkedHashSet<Policy>();
        condition.tree().forEach(part -> {
            if (part instanceof Condition.Reading(var policy, var _)) {
                policies.add(policy);
            }
        });
        return policies;
    }

    private Answer under(Policies policies) {
        var reasoning = new Reasoning(policies);
        var members = assignments(true);
        var cases = assignments(false);
        boolean asksMembers =
                condition.facts().anyMatch(fact -> fact.isOfTechnicalConditions() || fact == Fact.TECHNICAL_CONDITIONS);
        long lists = asksMembers ? (long) members.size() * (members.size() + 1) : 1;
        if (lists * cases.size() > MOST) {
            return Answer.TOO_MANY;
        }
        boolean can = cases.stream()
                .anyMatch(one -> lists(members, asksMembers)
                        .anyMatch(list -> reasoning
                                        .answer(condition, new Known(one, list))
                                        .result()
                                == Truth.TRUE));
        return can ? Answer.YES : Answer.NO;
    }

    private static Stream<List<Known>> lists(List<Map<Fact, Object>> members, boolean asked) {
        if (!asked) {
            return Stream.of(List.of());
        }
        var known = members.stream().map(values -> new Known(values, List.of())).toList();
        return Stream.concat(
                known.stream().map(List::of),
                known.stream().flatMap(one -> known.stream().map(other -> List.of(one, other))));
    }

    private List<Map<Fact, Object>> assignments(boolean ofTechnicalConditions) {
        List<Map<Fact, Object>> all = List.of(Map.of());
        for (var entry : values.entrySet()) {
            if (entry.getKey().isOfTechnicalConditions() == ofTechnicalConditions) {
                var more = new ArrayList<Map<Fact, Object>>();
                for (Map<Fact, Object> one : all) {
                    for (Object value : entry.getValue()) {
                        var with = new EnumMap<Fact, Object>(Fact.class);
                        with.putAll(one);
                        with.put(entry.getKey(), value);
                        more.add(with);
                    }
                }
                if (more.size() > MOST) {
                    return more;
                }
                all = more;
            }
        }
        return all;
    }

    private List<Object> values(Fact fact) {
        return switch (fact.kind()) {
            case CHOICE -> List.copyOf(new TreeSet<>(fact.choices()));
            case FLAG -> List.of(true, false);
            case TEXT, LIST -> List.of("x");
            case DECIMAL -> decimals(fact);
            case DATE -> dates(fact);
        };
    }

    private List<Object> decimals(Fact fact) {
        var values = new LinkedHashSet<Object>();
        condition.tree().forEach(part -> {
            if (part instanceof Condition.AtLeast(var asked, var limit) && asked == fact) {
                around(limit, values);
            }
            if (part instanceof Condition.TotalAtLeast(var asked, var limit) && asked == fact) {
                around(limit, values);
            }
        });
        return List.copyOf(values);
    }

    private static void around(BigDecimal limit, Set<Object> values) {
        values.add(limit);
        values.add(limit.subtract(STEP));
    }

    private List<Object> dates(Fact fact) {
        var values = new LinkedHashSet<Object>();
        condition.tree().forEach(part -> {
            if (part instanceof Condition.Before(var asked, var limit) && asked == fact) {
                values.add(limit);
                values.add(limit.minusDays(1));
            }
        });
        return List.<Object>copyOf(values);
    }
}
