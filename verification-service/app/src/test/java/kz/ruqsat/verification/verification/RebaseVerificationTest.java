package kz.ruqsat.verification.verification;

import static kz.ruqsat.verification.verification.Cases.ID;
import static kz.ruqsat.verification.verification.Cases.LATER;
import static kz.ruqsat.verification.verification.Cases.assess;
import static kz.ruqsat.verification.verification.Cases.assessed;
import static kz.ruqsat.verification.verification.Cases.concluded;
import static kz.ruqsat.verification.verification.Cases.confirmed;
import static kz.ruqsat.verification.verification.Cases.notApplicable;
import static kz.ruqsat.verification.verification.Cases.opened;
import static kz.ruqsat.verification.verification.Cases.rebase;
import static kz.ruqsat.verification.verification.Cases.rebased;
import static kz.ruqsat.verification.verification.Cases.row;
import static kz.ruqsat.verification.verification.Cases.undetermined;
import static kz.ruqsat.verification.verification.RequirementState.MET;
import static kz.ruqsat.verification.verification.RequirementState.NEEDS_OFFICER;
import static kz.ruqsat.verification.verification.RequirementState.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RebaseVerificationTest {

    private static final Evaluated WAITS = row("R1", NEEDS_OFFICER, true);
    private static final Evaluated OPEN = undetermined("R2");
    private static final VerificationOpened OPENED = opened(WAITS, OPEN);

    private final AggregateTestFixture<Verification> verification = new AggregateTestFixture<>(Verification.class);

    @Nested
    class Open {

        @Test
        void it_is_evaluated_anew_and_rows_that_say_the_same_keep_the_officer_s_word() {
            verification
                    .given(OPENED, assessed("R1", MET))
                    .when(rebase(Set.of("R1"), WAITS, row("R2", NEEDS_OFFICER, true)))
                    .expectEvents(rebased(List.of("R1"), WAITS, row("R2", NEEDS_OFFICER, true)));
        }

        @Test
        void a_row_that_says_something_else_is_asked_again() {
            verification
                    .given(OPENED, assessed("R1", MET))
                    .when(rebase(Set.of(), WAITS, OPEN))
                    .expectEvents(rebased(List.of(), WAITS, OPEN));
        }

        @Test
        void a_word_on_a_row_that_does_not_apply_any_more_falls_away() {
            verification
                    .given(OPENED, assessed("R1", MET))
                    .when(rebase(Set.of("R1"), notApplicable("R1"), OPEN))
                    .expectEvents(rebased(List.of(), notApplicable("R1"), OPEN));
        }

        @Test
        void that_a_row_does_not_apply_stands_only_while_that_is_open() {
            verification
                    .given(OPENED, assessed("R2", RequirementState.NOT_APPLICABLE))
                    .when(rebase(Set.of("R2"), WAITS, row("R2", NEEDS_OFFICER, true)))
                    .expectEvents(rebased(List.of(), WAITS, row("R2", NEEDS_OFFICER, true)));
        }

        @Test
        void rows_may_come_and_go() {
            verification
                    .given(OPENED, assessed("R1", MET), rebased(List.of(), undetermined("R10")))
                    .when(assess("R1", MET))
                    .expectException(Refused.class)
                    .expectExceptionMessage("requirement-unknown");
        }

        @Test
        void it_concludes_when_nothing_is_left_to_settle() {
            verification
                    .given(OPENED, assessed("R1", MET))
                    .when(rebase(Set.of("R1"), WAITS, notApplicable("R2")))
                    .expectEvents(
                            rebased(List.of("R1"), WAITS, notApplicable("R2")),
                            confirmed(CompletenessConfirmed.CONCLUSION, LATER),
                            concluded(Outcome.ALL_MET));
        }

        @Test
        void repeated_it_does_nothing() {
            verification
                    .given(OPENED, rebased(List.of(), WAITS, OPEN))
                    .when(rebase(Set.of(), WAITS, OPEN))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Nested
    class Ended {

        @Test
        void after_the_conclusion_it_is_refused() {
            verification
                    .given(OPENED, concluded(Outcome.ALL_MET))
                    .when(rebase(Set.of(), WAITS, OPEN))
                    .expectException(Refused.class)
                    .expectExceptionMessage("verification-concluded");
        }

        @Test
        void after_the_decision_or_withdrawal_it_is_refused() {
            verification
                    .given(OPENED, new ApplicationDecided(ID, "APPROVED", LATER))
                    .when(rebase(Set.of(), WAITS, OPEN))
                    .expectException(Refused.class)
                    .expectExceptionMessage("verification-closed");
        }

        @Test
        void repeated_it_does_nothing_even_then() {
            verification
                    .given(OPENED, rebased(List.of(), WAITS, OPEN), concluded(Outcome.ALL_MET))
                    .when(rebase(Set.of(), WAITS, OPEN))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    /**
     * Wherever the re-basing comes among the officers' words, the case ends alike: with words on every row of the new
     * edition, each of which was given on what that edition says.
     */
    @Test
    void the_place_of_the_rebasing_among_the_words_does_not_matter_for_unchanged_rows() {
        var rows = List.of("R1", "R2", "R3", "R4");
        var fresh = rows.stream().map(id -> row(id, NEEDS_OFFICER, false)).toArray(Evaluated[]::new);
        var ends = new ArrayList<Map<String, RequirementState>>();
        for (var order : orders(rows)) {
            for (int place = 0; place < rows.size(); place++) {
                var state = VerificationState.opened(opened(fresh));
                for (int i = 0; i < rows.size(); i++) {
                    if (i == place) {
                        state = after(state, VerificationRules.rebase(state, rebase(Set.copyOf(rows), fresh)));
                    }
                    var outcome = order.get(i).equals("R3") ? NOT_MET : MET;
                    state = after(state, VerificationRules.assess(state, assess(order.get(i), outcome)));
                }
                assertThat(state.outcome()).isEqualTo(Outcome.NOT_ALL_MET);
                assertThat(state.governing().edition()).isEqualTo("E3.1");
                ends.add(states(state));
            }
        }
        assertThat(ends).hasSize(24 * 4);
        assertThat(Set.copyOf(ends)).containsExactly(Map.of("R1", MET, "R2", MET, "R3", NOT_MET, "R4", MET));
    }

    @Test
    void of_changed_rows_no_earlier_word_survives_in_any_order() {
        var rows = List.of("R1", "R2", "R3");
        var fresh = rows.stream().map(id -> row(id, NEEDS_OFFICER, false)).toArray(Evaluated[]::new);
        for (var order : orders(rows)) {
            for (int heard = 0; heard < rows.size(); heard++) {
                var state = VerificationState.opened(opened(fresh));
                for (var id : order.subList(0, heard)) {
                    state = after(state, VerificationRules.assess(state, assess(id, MET)));
                }
                state = after(state, VerificationRules.rebase(state, rebase(Set.of("R1"), fresh)));

                for (var id : rows) {
                    boolean kept = id.equals("R1") && order.subList(0, heard).contains(id);
                    assertThat(states(state)).containsEntry(id, kept ? MET : NEEDS_OFFICER);
                }
            }
        }
    }

    private static Map<String, RequirementState> states(VerificationState state) {
        return state.requirements().stream()
                .collect(Collectors.toMap(Standing::id, Standing::state, (one, other) -> one, LinkedHashMap::new));
    }

    private static VerificationState after(VerificationState state, List<VerificationEvent> events) {
        var after = state;
        for (var event : events) {
            after = after.after(event);
        }
        return after;
    }

    private static List<List<String>> orders(List<String> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<String>>();
        for (var first : of) {
            var rest = new ArrayList<>(of);
            rest.remove(first);
            orders(rest).forEach(order -> {
                var one = new ArrayList<>(List.of(first));
                one.addAll(order);
                all.add(one);
            });
        }
        return all;
    }
}
