package kz.ruqsat.verification.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever settles the last requirement concludes the verification, in whatever order the words arrive. */
class LastRequirementConcludesTest {

    private static final List<String> ROWS = List.of("R1", "R2", "R3", "R4", "R5", "R6");

    /** All 5040 orders of six assessments and the word that the package is complete. */
    @Test
    void every_order_ends_alike() {
        var words = new ArrayList<Object>();
        ROWS.forEach(row -> words.add(Cases.assess(row, RequirementState.MET)));
        words.add(new ConfirmCompleteness(Cases.ID, null, Cases.LATER, null));

        var orders = permutations(words);
        assertThat(orders).hasSize(5040);
        assertThat(orders).allSatisfy(order -> {
            var state = openState();
            for (int heard = 0; heard < order.size(); heard++) {
                boolean settledBefore = state.everythingIsSettled();
                var events = hear(state, order.get(heard));
                state = after(state, events);
                assertThat(state.concluded() != null).isEqualTo(state.everythingIsSettled());
                assertThat(events.stream().anyMatch(VerificationConcluded.class::isInstance))
                        .isEqualTo(!settledBefore && state.everythingIsSettled());
            }
            assertThat(state.outcome()).isEqualTo(Outcome.ALL_MET);
            assertThat(state.completeness()).isEqualTo(Completeness.CONFIRMED);
        });
    }

    @Property
    void with_changes_of_mind_and_repeats_exactly_one_conclusion_follows(
            @ForAll("outcomes") Map<String, RequirementState> outcomes, @ForAll("detours") List<Object> detours) {
        var words = new ArrayList<Object>(detours);
        ROWS.forEach(row -> words.add(Cases.assess(row, outcomes.get(row))));

        var state = openState();
        int conclusions = 0;
        for (Object word : words) {
            if (state.concluded() != null) {
                break;
            }
            var events = hear(state, word);
            conclusions += (int) events.stream()
                    .filter(VerificationConcluded.class::isInstance)
                    .count();
            state = after(state, events);
            assertThat(state.concluded() != null).isEqualTo(state.everythingIsSettled());
        }

        assertThat(conclusions).isEqualTo(1);
        assertThat(state.outcome())
                .isEqualTo(
                        state.requirements().stream().anyMatch(one -> one.state() == RequirementState.NOT_MET)
                                ? Outcome.NOT_ALL_MET
                                : Outcome.ALL_MET);
    }

    @Provide
    Arbitrary<Map<String, RequirementState>> outcomes() {
        return Arbitraries.maps(Arbitraries.of(ROWS), outcome()).ofSize(ROWS.size());
    }

    @Provide
    Arbitrary<List<Object>> detours() {
        Arbitrary<Object> assessments =
                Combinators.combine(Arbitraries.of(ROWS), outcome()).as(Cases::assess);
        Arbitrary<Object> machine = Arbitraries.of(ROWS)
                .map(row -> new RecordReevaluation(
                        Cases.ID, List.of(Cases.row(row, RequirementState.NOT_MET, true)), Cases.LATER));
        Arbitrary<Object> complete = Arbitraries.of(new ConfirmCompleteness(Cases.ID, null, Cases.LATER, null));
        return Arbitraries.oneOf(assessments, machine, complete).list().ofMaxSize(12);
    }

    private static Arbitrary<RequirementState> outcome() {
        return Arbitraries.of(RequirementState.MET, RequirementState.NOT_MET);
    }

    private static VerificationState openState() {
        var rows = ROWS.stream()
                .map(row -> Cases.row(row, RequirementState.NEEDS_OFFICER, false))
                .toArray(Evaluated[]::new);
        return VerificationState.opened(Cases.opened(rows));
    }

    private static List<VerificationEvent> hear(VerificationState state, Object word) {
        return switch (word) {
            case AssessRequirement assess -> VerificationRules.assess(state, assess);
            case ConfirmCompleteness confirm -> VerificationRules.confirm(state, confirm);
            case RecordReevaluation machine -> VerificationRules.reevaluate(state, machine);
            default -> throw new IllegalArgumentException("not a word: " + word);
        };
    }

    private static VerificationState after(VerificationState state, List<VerificationEvent> events) {
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    private static <T> List<List<T>> permutations(List<T> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<T>>();
        for (T first : of) {
            var rest = new ArrayList<>(of);
            rest.remove(first);
            for (var order : permutations(rest)) {
                var one = new ArrayList<T>(List.of(first));
                one.addAll(order);
                all.add(one);
            }
        }
        return all;
    }
}
