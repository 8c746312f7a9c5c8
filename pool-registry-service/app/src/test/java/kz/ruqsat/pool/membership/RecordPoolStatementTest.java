package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.membership.Members.A;
import static kz.ruqsat.pool.membership.Members.B;
import static kz.ruqsat.pool.membership.Members.C;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_20;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_27;
import static kz.ruqsat.pool.membership.Members.MON_2026_01_05;
import static kz.ruqsat.pool.membership.Members.THU_2026_03_19;
import static kz.ruqsat.pool.membership.Members.TODAY;
import static kz.ruqsat.pool.membership.Members.joined;
import static kz.ruqsat.pool.membership.Members.left;
import static kz.ruqsat.pool.membership.Members.observed;
import static kz.ruqsat.pool.membership.Members.openedIn;
import static kz.ruqsat.pool.membership.Members.reconciled;
import static kz.ruqsat.pool.membership.Members.reported;
import static kz.ruqsat.pool.membership.Members.stated;
import static kz.ruqsat.pool.membership.Members.switchTo;
import static kz.ruqsat.pool.membership.StatementKind.JOINED;
import static kz.ruqsat.pool.membership.StatementKind.LEFT;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordPoolStatementTest {

    private final StatementDecisions membership = new StatementDecisions();

    @Nested
    class The_licensee_is_silent {

        @Test
        void a_join_shows_a_move() {
            membership
                    .given(openedIn(A))
                    .when(joined(B, FRI_2026_03_20))
                    .expectEvents(
                            stated(B, JOINED, FRI_2026_03_20, switchTo(B, FRI_2026_03_20)),
                            observed(A, B, FRI_2026_03_20))
                    .expectResultMessagePayload(StatementOutcome.ACCEPTED);
        }

        @Test
        void a_join_of_the_pool_of_the_application_is_a_fact_and_no_move() {
            membership
                    .given(openedIn(A))
                    .when(joined(A, FRI_2026_03_20))
                    .expectEvents(stated(A, JOINED, FRI_2026_03_20, null))
                    .expectResultMessagePayload(StatementOutcome.ACCEPTED);
        }

        @Test
        void a_join_before_the_licence_is_a_fact_and_no_move() {
            membership
                    .given(openedIn(A))
                    .when(joined(B, MON_2026_01_05.minusDays(1)))
                    .expectEvents(stated(B, JOINED, MON_2026_01_05.minusDays(1), null))
                    .expectResultMessagePayload(StatementOutcome.ACCEPTED);
        }

        @Test
        void a_leave_without_a_join_is_a_fact() {
            membership
                    .given(openedIn(A))
                    .when(left(B, FRI_2026_03_20))
                    .expectEvents(stated(B, LEFT, FRI_2026_03_20, null))
                    .expectResultMessagePayload(StatementOutcome.ACCEPTED);
        }

        @Test
        void a_line_about_tomorrow_is_invalid() {
            membership
                    .given(openedIn(A))
                    .when(joined(B, TODAY.plusDays(1)))
                    .expectResultMessagePayload(StatementOutcome.invalid("switch-in-future"))
                    .expectNoEvents();
        }
    }

    @Nested
    class The_licensee_told_of_the_move {

        @Test
        void the_join_of_the_same_day_reconciles() {
            var move = switchTo(B, FRI_2026_03_20);
            membership
                    .given(openedIn(A), reported(A, B, FRI_2026_03_20))
                    .when(joined(B, FRI_2026_03_20))
                    .expectEvents(
                            stated(B, JOINED, FRI_2026_03_20, move), reconciled(move, FRI_2026_03_20, FRI_2026_03_20))
                    .expectResultMessagePayload(StatementOutcome.ACCEPTED);
        }

        @Test
        void the_join_of_another_day_reconciles_under_the_id_of_the_day_told_first() {
            var move = switchTo(B, FRI_2026_03_20);
            membership
                    .given(openedIn(A), reported(A, B, FRI_2026_03_20))
                    .when(joined(B, THU_2026_03_19))
                    .expectEvents(
                            stated(B, JOINED, THU_2026_03_19, move), reconciled(move, FRI_2026_03_20, THU_2026_03_19));
        }

        @Test
        void the_join_of_a_third_pool_shows_a_move_of_its_own() {
            membership
                    .given(openedIn(A), reported(A, B, FRI_2026_03_20))
                    .when(joined(C, FRI_2026_03_27))
                    .expectEvents(
                            stated(C, JOINED, FRI_2026_03_27, switchTo(C, FRI_2026_03_27)),
                            observed(B, C, FRI_2026_03_27));
        }

        @Test
        void of_two_moves_to_the_same_pool_the_join_answers_the_nearest() {
            var second = switchTo(B, FRI_2026_03_27);
            membership
                    .given(
                            openedIn(A),
                            reported(A, B, MON_2026_01_05.plusDays(7)),
                            reported(B, A, FRI_2026_03_20),
                            reported(A, B, FRI_2026_03_27))
                    .when(joined(B, FRI_2026_03_27.plusDays(1)))
                    .expectEvents(
                            stated(B, JOINED, FRI_2026_03_27.plusDays(1), second),
                            reconciled(second, FRI_2026_03_27, FRI_2026_03_27.plusDays(1)));
        }
    }

    @Nested
    class Both_spoke {

        @Test
        void a_repeated_line_changes_nothing() {
            membership
                    .given(openedIn(A), stated(B, JOINED, FRI_2026_03_20, null), observed(A, B, FRI_2026_03_20))
                    .when(joined(B, FRI_2026_03_20))
                    .expectResultMessagePayload(StatementOutcome.REPEATED)
                    .expectNoEvents();
        }

        @Test
        void a_line_about_the_same_move_with_another_day_is_a_fact_and_no_second_move() {
            membership
                    .given(openedIn(A), stated(B, JOINED, FRI_2026_03_20, null), observed(A, B, FRI_2026_03_20))
                    .when(joined(B, THU_2026_03_19))
                    .expectEvents(stated(B, JOINED, THU_2026_03_19, null));
        }

        @Test
        void a_leave_of_the_former_pool_is_a_fact() {
            membership
                    .given(openedIn(A), reported(A, B, FRI_2026_03_20))
                    .when(left(A, FRI_2026_03_20))
                    .expectEvents(stated(A, LEFT, FRI_2026_03_20, null));
        }
    }
}
