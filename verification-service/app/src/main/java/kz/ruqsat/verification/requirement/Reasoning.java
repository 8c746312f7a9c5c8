package kz.ruqsat.verification.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers conditions. All parts are always answered, also when the first one settles it, so that the trace is whole. */
record Reasoning(Policies policies) {

    Step answer(Condition condition, Known known) {
        return switch (condition) {
            case Condition.Always() -> new Step("always", null, null, null, Truth.TRUE, Set.of(), List.of());
            case Condition.AllOf(var parts) -> {
                var steps = answers(parts, known);
                yield Step.combined("allOf", null, Truth.all(results(steps)), steps);
            }
            case Condition.AnyOf(var parts) -> {
                var steps = answers(parts, known);
                yield Step.combined("anyOf", null, Truth.any(results(steps)), steps);
            }
            case Condition.Not(var part) -> {
                var step = answer(part, known);
                yield Step.combined("not", null, step.result().negated(), List.of(step));
            }
            case Condition.OneOf(var fact, var words) -> oneOf(fact, words, known);
            case Condition.IsTrue(var fact) -> isTrue(fact, known);
            case Condition.Stated(var fact) -> stated(fact, known);
            case Condition.AtLeast(var fact, var limit) -> atLeast(fact, limit, known);
            case Condition.Before(var fact, var limit) -> before(fact, limit, known);
            case Condition.Every(var each) -> quantified("every", each, known);
            case Condition.Some(var each) -> quantified("some", each, known);
            case Condition.TotalAtLeast(var fact, var limit) -> totalAtLeast(fact, limit, known);
            case Condition.Reading reading -> read(reading, known);
        };
    }

    private static Step oneOf(Fact fact, Set<String> words, Known known) {
        String expected = String.join(" | ", words);
        return known.value(fact) instanceof String word
                ? Step.of("oneOf", fact.path(), expected, word, Truth.of(words.contains(word)))
                : Step.missing("oneOf", fact, expected);
    }

    private static Step isTrue(Fact fact, Known known) {
        if (!(known.value(fact) instanceof Boolean flag)) {
            return Step.missing("isTrue", fact, "true");
        }
        return known.overrides().get(fact) instanceof String act
                ? Step.of("isTrueByOverride", fact.path(), act, flag.toString(), Truth.of(flag))
                : Step.of("isTrue", fact.path(), "true", flag.toString(), Truth.of(flag));
    }

    private static Step stated(Fact fact, Known known) {
        Object value = known.value(fact);
        return value == null
                ? Step.missing("stated", fact, "*")
                : Step.of("stated", fact.path(), "*", value.toString(), Truth.TRUE);
    }

    private static Step atLeast(Fact fact, BigDecimal limit, Known known) {
        String expected = limit.toPlainString();
        return known.value(fact) instanceof BigDecimal value
                ? Step.of(
                        "atLeast", fact.path(), expected, value.toPlainString(), Truth.of(value.compareTo(limit) >= 0))
                : Step.missing("atLeast", fact, expected);
    }

    private static Step before(Fact fact, LocalDate limit, Known known) {
        return known.value(fact) instanceof LocalDate date
                ? Step.of("before", fact.path(), limit.toString(), date.toString(), Truth.of(date.isBefore(limit)))
                : Step.missing("before", fact, limit.toString());
    }

    private Step quantified(String asked, Condition each, Known known) {
        if (known.technicalConditions().isEmpty()) {
            return Step.missing(asked, Fact.TECHNICAL_CONDITIONS, each.word());
        }
        var steps = known.technicalConditions().stream()
                .map(one -> answer(each, one))
                .toList();
        Truth result = asked.equals("every") ? Truth.all(results(steps)) : Truth.any(results(steps));
        return Step.combined(asked, Fact.TECHNICAL_CONDITIONS.path(), result, steps);
    }

    /**
     * Capacities are not negative, so what is stated can already reach the limit although some are missing; it can never
     * be known to stay below.
     */
    private static Step totalAtLeast(Fact fact, BigDecimal limit, Known known) {
        String expected = limit.toPlainString();
        var values =
                known.technicalConditions().stream().map(one -> one.value(fact)).toList();
        BigDecimal total = values.stream()
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean reached = total.compareTo(limit) >= 0;
        boolean complete = !values.isEmpty() && values.stream().allMatch(BigDecimal.class::isInstance);
        return reached || complete
                ? Step.of("totalAtLeast", fact.path(), expected, total.toPlainString(), Truth.of(reached))
                : Step.missing("totalAtLeast", fact, expected);
    }

    private Step read(Condition.Reading reading, Known known) {
        String chosen = policies.chosen(reading.policy());
        String about = "policy." + reading.policy().key();
        Condition picked = reading.readings().get(chosen);
        if (picked != null) {
            var step = answer(picked, known);
            return new Step("reading", about, chosen, chosen, step.result(), step.gaps(), List.of(step));
        }
        var steps = answers(List.copyOf(reading.readings().values()), known);
        Truth result = Truth.agreed(results(steps));
        var gaps = new LinkedHashSet<Gap>();
        if (result == Truth.UNKNOWN) {
            steps.forEach(step -> gaps.addAll(step.gaps()));
            if (results(steps).containsAll(Set.of(Truth.TRUE, Truth.FALSE))) {
                gaps.add(new Gap.Open(reading.policy()));
            }
        }
        return new Step("reading", about, chosen, byReading(reading, steps), result, gaps, steps);
    }

    private static String byReading(Condition.Reading reading, List<Step> steps) {
        var answers = new java.util.StringJoiner(", ");
        int index = 0;
        for (Map.Entry<String, Condition> entry : reading.readings().entrySet()) {
            answers.add(entry.getKey() + ": " + steps.get(index++).result());
        }
        return answers.toString();
    }

    private List<Step> answers(List<Condition> conditions, Known known) {
        return conditions.stream().map(part -> answer(part, known)).toList();
    }

    private static List<Truth> results(List<Step> steps) {
        return steps.stream().map(Step::result).toList();
    }
}
