package kz.ruqsat.verification.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of the evaluation: more knowledge refines an answer and never reverses it; order does not matter. */
class EvaluationLawsTest {

    private final Reasoning reasoning = new Reasoning(Case.CATALOGUE.policies());
    private final List<Condition> conditions = conditions();

    @Property(tries = 2000)
    void a_fact_more_never_reverses_what_was_determined(@ForAll long seed) {
        var random = new Random(seed);
        Known whole = everythingKnown(random);
        Known less = forgetSome(whole, random);
        Known evenLess = forgetSome(less, random);

        for (Condition condition : conditions) {
            Truth first = reasoning.answer(condition, evenLess).result();
            Truth second = reasoning.answer(condition, less).result();
            Truth last = reasoning.answer(condition, whole).result();
            if (first != Truth.UNKNOWN) {
                assertThat(second).isEqualTo(first);
            }
            if (second != Truth.UNKNOWN) {
                assertThat(last).isEqualTo(second);
            }
        }
    }

    @Property(tries = 1000)
    void what_is_unknown_names_why_and_what_is_known_names_nothing(@ForAll long seed) {
        var random = new Random(seed);
        Known known = forgetSome(everythingKnown(random), random);

        for (Condition condition : conditions) {
            Step step = reasoning.answer(condition, known);
            assertThat(step.gaps().isEmpty()).isEqualTo(step.result() != Truth.UNKNOWN);
        }
    }

    @Property(tries = 1000)
    void the_order_of_technical_conditions_does_not_matter(@ForAll long seed) {
        var random = new Random(seed);
        Known known = forgetSome(everythingKnown(random), random);
        var shuffled = new ArrayList<>(known.technicalConditions());
        Collections.shuffle(shuffled, random);
        Known other = new Known(known.values(), shuffled);

        for (Condition condition : conditions) {
            assertThat(reasoning.answer(condition, other).result())
                    .isEqualTo(reasoning.answer(condition, known).result());
        }
    }

    @Property(tries = 500)
    void the_order_of_parts_does_not_matter(@ForAll long seed) {
        var random = new Random(seed);
        Known known = forgetSome(everythingKnown(random), random);
        var parts = new ArrayList<>(conditions);
        Collections.shuffle(parts, random);
        var some = parts.subList(0, 3);
        var reversed = some.reversed();

        assertThat(reasoning.answer(new Condition.AllOf(some), known).result())
                .isEqualTo(
                        reasoning.answer(new Condition.AllOf(reversed), known).result());
        assertThat(reasoning.answer(new Condition.AnyOf(some), known).result())
                .isEqualTo(
                        reasoning.answer(new Condition.AnyOf(reversed), known).result());
        assertThat(reasoning
                        .answer(new Condition.Not(new Condition.AnyOf(some)), known)
                        .result())
                .isEqualTo(reasoning
                        .answer(
                                new Condition.AllOf(some.stream()
                                        .<Condition>map(Condition.Not::new)
                                        .toList()),
                                known)
                        .result());
    }

    @Property(tries = 500)
    void with_documents_asked_the_machine_never_says_met(@ForAll long seed) {
        var random = new Random(seed);
        var one = random.nextBoolean() ? Case.subtypeI() : Case.subtypeII();
        one.everythingAttached();
        one.hardware = random.nextBoolean() ? Facts.Ground.OWNED : null;
        one.supplierConnected = random.nextBoolean();
        one.hostValid = random.nextBoolean();

        assertThat(one.findings()).extracting(RowFinding::assessment).doesNotContain(Assessment.MET);
    }

    private static List<Condition> conditions() {
        return Case.CATALOGUE.rows(Case.CATALOGUE.edition("E2").orElseThrow()).stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.appliesWhen()), row.tracks().stream().map(Row.Track::when)))
                .toList();
    }

    private static Known everythingKnown(Random random) {
        var all = new ArrayList<Known>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            all.add(new Known(values(random, true), List.of()));
        }
        return new Known(values(random, false), all);
    }

    private static Map<Fact, Object> values(Random random, boolean ofTechnicalConditions) {
        var values = new EnumMap<Fact, Object>(Fact.class);
        for (Fact fact : Fact.values()) {
            if (fact != Fact.TECHNICAL_CONDITIONS && fact.isOfTechnicalConditions() == ofTechnicalConditions) {
                values.put(fact, value(fact, random));
            }
        }
        return values;
    }

    private static Object value(Fact fact, Random random) {
        return switch (fact.kind()) {
            case CHOICE ->
                fact.choices().stream()
                        .sorted()
                        .toList()
                        .get(random.nextInt(fact.choices().size()));
            case FLAG -> random.nextBoolean();
            case TEXT -> "x";
            case DECIMAL ->
                pick(
                        random,
                        fact == Fact.VOLTAGE_KV
                                ? List.of("10", "34.999", "35", "110")
                                : List.of("0", "0.4", "0.6", "0.999", "1", "1.000", "5"));
            case DATE -> LocalDate.of(2023, 4, 1).plusDays(random.nextInt(-2, 3));
            case LIST -> throw new IllegalArgumentException(fact.path());
        };
    }

    private static BigDecimal pick(Random random, List<String> values) {
        return new BigDecimal(values.get(random.nextInt(values.size())));
    }

    private static Known forgetSome(Known known, Random random) {
        var conditions = random.nextInt(6) == 0
                ? List.<Known>of()
                : known.technicalConditions().stream()
                        .map(one -> forgetSome(one, random))
                        .toList();
        var values = new EnumMap<Fact, Object>(Fact.class);
        known.values().keySet().stream()
                .filter(fact -> random.nextInt(4) > 0)
                .forEach(fact -> values.put(fact, known.values().get(fact)));
        return new Known(values, conditions);
    }
}
