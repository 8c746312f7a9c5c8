package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.membership.Members.A;
import static kz.ruqsat.pool.membership.Members.B;
import static kz.ruqsat.pool.membership.Members.C;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_20;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_27;
import static kz.ruqsat.pool.membership.Members.MEMBERSHIP;
import static kz.ruqsat.pool.membership.Members.MON_2026_01_05;
import static kz.ruqsat.pool.membership.Members.MON_2026_04_20;
import static kz.ruqsat.pool.membership.Members.NOW;
import static kz.ruqsat.pool.membership.Members.PORTAL;
import static kz.ruqsat.pool.membership.Members.THU_2026_03_19;
import static kz.ruqsat.pool.membership.Members.TODAY;
import static kz.ruqsat.pool.membership.Members.corrected;
import static kz.ruqsat.pool.membership.Members.observed;
import static kz.ruqsat.pool.membership.Members.openedIn;
import static kz.ruqsat.pool.membership.Members.reconciled;
import static kz.ruqsat.pool.membership.Members.reported;
import static kz.ruqsat.pool.membership.Members.stated;
import static kz.ruqsat.pool.membership.Members.switchTo;
import static kz.ruqsat.pool.membership.StatementKind.JOINED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.pool.membership.PoolSwitch.Correction;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CorrectPoolSwitchTest {

    private static final String MOVE = switchTo(B, FRI_2026_03_20);

    private final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Nested
    class A_move_of_which_the_pool_is_silent {

        @Test
        void gets_another_day_and_keeps_its_id_and_the_time_of_its_first_notice() {
            membership
                    .given(openedIn(A), reported(A, B, FRI_2026_03_20))
                    .when(correct(B, THU_2026_03_19))
                    .expectEvents(corrected(MOVE, 1, A, B, THU_2026_03_19))
                    .expectResultMessagePayload(MOVE);
        }

        @Test
        void gets_another_pool() {
            membership
                    .given(openedIn(A), reported(A, B, FRI_2026_03_20))
                    .when(correct(C, FRI_2026_03_20))
                    .expectEvents(corrected(MOVE, 1, A, C, FRI_2026_03_20));
        }

        @Test
        void meets_the_word_of_the_pool_that_is_named_now() {
            membership
                    .given(
                            openedIn(A),
                            reported(A, B, FRI_2026_03_20),
                            stated(C, JOINED, FRI_2026_03_27, switchTo(C, FRI_2026_03_27)),
                            observed(B, C, FRI_2026_03_27))
                    .when(correct(C, FRI_2026_03_20))
                    .expectEvents(
                            corrected(MOVE, 1, A, C, FRI_2026_03_20),
                            new PoolSwitchWithdrawn(
                                    MEMBERSHIP, switchTo(C, FRI_2026_03_27), "TOLD_BY_CORRECTION", MOVE, NOW),
                            reconciled(MOVE, FRI_2026_03_20, FRI_2026_03_27));
        }
    }

    @Nested
    class A_move_that_the_pool_has_stated {

        @Test
        void keeps_the_day_of_the_pool_when_the_licensee_corrects_its_own() {
            membership
                    .given(
                            openedIn(A),
                            reported(A, B, FRI_2026_03_20),
                            stated(B, JOINED, THU_2026_03_19, MOVE),
                            reconciled(MOVE, FRI_2026_03_20, THU_2026_03_19))
                    .when(correct(B, THU_2026_03_19))
                    .expectEvents(corrected(MOVE, 1, A, B, THU_2026_03_19));
        }

        @Test
        void cannot_become_a_move_to_another_pool() {
            refused(
                    membership
                            .given(
                                    openedIn(A),
                                    reported(A, B, FRI_2026_03_20),
                                    reconciled(MOVE, FRI_2026_03_20, FRI_2026_03_20))
                            .when(correct(C, FRI_2026_03_20)),
                    "switch-confirmed");
        }
    }

    @Test
    void the_same_again_changes_nothing_and_a_second_correction_counts_on() {
        var once = corrected(MOVE, 1, A, B, THU_2026_03_19);
        membership
                .given(openedIn(A), reported(A, B, FRI_2026_03_20), once)
                .when(correct(B, THU_2026_03_19))
                .expectNoEvents()
                .expectResultMessagePayload(MOVE);
        membership
                .given(openedIn(A), reported(A, B, FRI_2026_03_20), once)
                .when(correct(B, FRI_2026_03_20))
                .expectEvents(corrected(MOVE, 2, A, B, FRI_2026_03_20));
    }

    @Test
    void what_was_told_before_stays() {
        var state = MembershipRecord.of(
                        List.of(openedIn(A), reported(A, B, FRI_2026_03_20), corrected(MOVE, 1, A, C, THU_2026_03_19)))
                .opened()
                .orElseThrow();

        var move = state.switches().find(MOVE).orElseThrow();
        assertThat(move.toPoolId()).isEqualTo(C);
        assertThat(move.on()).isEqualTo(THU_2026_03_19);
        assertThat(move.notice().corrections())
                .containsExactly(new Correction(A, B, FRI_2026_03_20, "typing error", NOW));
    }

    @Test
    void a_term_that_verification_took_back_says_nothing_any_more() {
        var answered = new SwitchTimelinessRecorded(
                MEMBERSHIP, MOVE, "first-term", "LATE", 2, FRI_2026_03_27, MON_2026_04_20, NOW);
        var anew = new SwitchTimelinessRecorded(
                MEMBERSHIP, MOVE, "second-term", "ON_TIME", 0, MON_2026_04_20, MON_2026_04_20, NOW);
        var dropped = new SwitchTermDropped(MEMBERSHIP, MOVE, "first-term", NOW);
        for (var order : List.of(List.of(answered, dropped, anew), List.of(anew, answered, dropped))) {
            var state = MembershipRecord.of(List.of(openedIn(A), reported(A, B, FRI_2026_03_20)))
                    .opened()
                    .orElseThrow();
            for (var event : order) {
                state = state.after(event);
            }
            assertThat(state.switches().find(MOVE).orElseThrow().term().timeliness())
                    .isEqualTo(Timeliness.ON_TIME);
        }
    }

    @Test
    void nothing_else_is_refused_than_what_would_be_refused_as_a_notice() {
        var told = membership.given(openedIn(A), reported(A, B, FRI_2026_03_20));
        refused(told.when(correct(B, MON_2026_01_05.minusDays(1))), "switch-before-licence");
        refused(told.when(correct(B, TODAY.plusDays(1))), "switch-in-future");
        refused(told.when(correct(A, FRI_2026_03_20)), "same-pool");
        refused(
                told.when(new CorrectPoolSwitch(
                        MEMBERSHIP, MOVE, "portal-other", null, B, THU_2026_03_19, "why", true, NOW, TODAY)),
                "not-your-licence");
        refused(
                told.when(new CorrectPoolSwitch(
                        MEMBERSHIP, "nothing", PORTAL, null, B, THU_2026_03_19, "why", true, NOW, TODAY)),
                "unknown-switch");
        refused(
                membership.given(openedIn(A), observed(A, B, FRI_2026_03_20)).when(correct(B, THU_2026_03_19)),
                "switch-not-reported");
    }

    private static CorrectPoolSwitch correct(String toPool, LocalDate on) {
        return new CorrectPoolSwitch(MEMBERSHIP, MOVE, PORTAL, null, toPool, on, "typing error", true, NOW, TODAY);
    }

    private static void refused(ResultValidator<Membership> result, String code) {
        result.expectException(Refused.class).expectExceptionMessage(code).expectNoEvents();
    }
}
