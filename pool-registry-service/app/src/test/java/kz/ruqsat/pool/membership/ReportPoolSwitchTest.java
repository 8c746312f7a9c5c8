package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.membership.Members.A;
import static kz.ruqsat.pool.membership.Members.B;
import static kz.ruqsat.pool.membership.Members.C;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_20;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_27;
import static kz.ruqsat.pool.membership.Members.MEMBERSHIP;
import static kz.ruqsat.pool.membership.Members.MON_2026_01_05;
import static kz.ruqsat.pool.membership.Members.NOW;
import static kz.ruqsat.pool.membership.Members.PORTAL;
import static kz.ruqsat.pool.membership.Members.THU_2026_03_19;
import static kz.ruqsat.pool.membership.Members.THU_2026_03_26;
import static kz.ruqsat.pool.membership.Members.THU_2029_01_04;
import static kz.ruqsat.pool.membership.Members.TODAY;
import static kz.ruqsat.pool.membership.Members.observed;
import static kz.ruqsat.pool.membership.Members.openedIn;
import static kz.ruqsat.pool.membership.Members.reconciled;
import static kz.ruqsat.pool.membership.Members.report;
import static kz.ruqsat.pool.membership.Members.reported;
import static kz.ruqsat.pool.membership.Members.stated;
import static kz.ruqsat.pool.membership.Members.switchTo;
import static kz.ruqsat.pool.membership.StatementKind.JOINED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportPoolSwitchTest {

    private final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Nested
    class In_the_pool_of_the_application {

        @Test
        void a_move_is_recorded_with_the_former_pool_that_we_know() {
            membership
                    .given(openedIn(A))
                    .when(report(null, B, FRI_2026_03_20))
                    .expectEvents(reported(A, B, FRI_2026_03_20))
                    .expectResultMessagePayload(switchTo(B, FRI_2026_03_20));
        }

        @Test
        void a_move_of_months_ago_is_recorded_all_the_same() {
            membership
                    .given(openedIn(A))
                    .when(report(A, B, MON_2026_01_05))
                    .expectEvents(reported(A, B, MON_2026_01_05));
        }

        @Test
        void a_move_of_today_is_recorded() {
            membership.given(openedIn(A)).when(report(A, B, TODAY)).expectEvents(reported(A, B, TODAY));
        }

        @Test
        void a_move_to_a_pool_that_is_not_accredited_is_recorded_with_a_flag() {
            membership
                    .given(openedIn(A))
                    .when(new ReportPoolSwitch(MEMBERSHIP, PORTAL, A, B, FRI_2026_03_20, false, NOW, TODAY))
                    .expectEvents(reported(A, B, FRI_2026_03_20, "to-pool-not-accredited"));
        }

        @Test
        void another_former_pool_than_we_know_is_recorded_with_a_flag() {
            membership
                    .given(openedIn(A))
                    .when(report(C, B, FRI_2026_03_20))
                    .expectEvents(reported(C, B, FRI_2026_03_20, "from-pool-differs"));
        }

        @Test
        void a_move_of_tomorrow_is_refused() {
            refused(membership.given(openedIn(A)).when(report(A, B, TODAY.plusDays(1))), "switch-in-future");
        }

        @Test
        void a_move_before_the_licence_is_refused() {
            refused(
                    membership.given(openedIn(A)).when(report(A, B, MON_2026_01_05.minusDays(1))),
                    "switch-before-licence");
        }

        @Test
        void the_last_day_of_the_licence_still_counts_and_the_day_after_it_is_refused() {
            var after = THU_2029_01_04.plusDays(1);
            membership
                    .given(openedIn(A))
                    .when(reportedOn(THU_2029_01_04, after))
                    .expectEvents(new PoolSwitchReported(
                            MEMBERSHIP,
                            switchTo(B, THU_2029_01_04),
                            A,
                            B,
                            THU_2029_01_04,
                            NOW,
                            after,
                            false,
                            List.of()));
            refused(membership.given(openedIn(A)).when(reportedOn(after, after)), "switch-after-licence");
        }

        @Test
        void a_move_to_the_same_pool_is_refused() {
            refused(membership.given(openedIn(A)).when(report(null, A, FRI_2026_03_20)), "same-pool");
        }

        @Test
        void a_move_from_a_pool_to_itself_is_refused_whatever_we_know() {
            refused(membership.given(openedIn(null)).when(report(B, B, FRI_2026_03_20)), "same-pool");
        }

        @Test
        void a_report_of_another_portal_is_refused() {
            refused(
                    membership
                            .given(openedIn(A))
                            .when(new ReportPoolSwitch(
                                    MEMBERSHIP, "portal-other", A, B, FRI_2026_03_20, true, NOW, TODAY)),
                    "not-your-licence");
        }

        private ReportPoolSwitch reportedOn(LocalDate switchedOn, LocalDate receivedOn) {
            return new ReportPoolSwitch(MEMBERSHIP, PORTAL, A, B, switchedOn, true, NOW, receivedOn);
        }
    }

    @Nested
    class In_no_pool_that_we_know {

        @Test
        void a_move_is_recorded_without_a_former_pool() {
            membership
                    .given(openedIn(null))
                    .when(report(null, B, FRI_2026_03_20))
                    .expectEvents(reported(null, B, FRI_2026_03_20));
        }
    }

    @Nested
    class Told_of_a_move {

        @Test
        void the_same_report_again_answers_with_the_first_move_and_changes_nothing() {
            membership
                    .given(openedIn(A), reported(A, B, FRI_2026_03_20))
                    .when(new ReportPoolSwitch(
                            MEMBERSHIP,
                            PORTAL,
                            A,
                            B,
                            FRI_2026_03_20,
                            true,
                            Instant.parse("2026-04-28T05:00:00Z"),
                            TODAY.plusDays(1)))
                    .expectSuccessfulHandlerExecution()
                    .expectResultMessagePayload(switchTo(B, FRI_2026_03_20))
                    .expectNoEvents();
        }

        @Test
        void a_later_move_on_to_a_third_pool_is_recorded() {
            membership
                    .given(openedIn(A), reported(A, B, FRI_2026_03_20))
                    .when(report(null, C, FRI_2026_03_27))
                    .expectEvents(reported(B, C, FRI_2026_03_27));
        }

        @Test
        void an_earlier_move_told_afterwards_is_recorded_in_its_place() {
            membership
                    .given(openedIn(A), reported(B, C, FRI_2026_03_27, "from-pool-differs"))
                    .when(report(null, B, FRI_2026_03_20))
                    .expectEvents(reported(A, B, FRI_2026_03_20));
        }

        @Test
        void a_way_back_to_the_first_pool_is_recorded() {
            membership
                    .given(openedIn(A), reported(A, B, FRI_2026_03_20))
                    .when(report(B, A, FRI_2026_03_27))
                    .expectEvents(reported(B, A, FRI_2026_03_27));
        }

        @Test
        void the_same_move_with_a_later_day_is_refused_for_the_pool_is_the_same() {
            refused(
                    membership
                            .given(openedIn(A), reported(A, B, FRI_2026_03_20))
                            .when(report(A, B, FRI_2026_03_27)),
                    "same-pool");
        }

        @Test
        void the_same_move_with_an_earlier_day_is_refused_for_it_was_told() {
            refused(
                    membership
                            .given(openedIn(A), reported(A, B, FRI_2026_03_20))
                            .when(report(A, B, THU_2026_03_19)),
                    "switch-already-reported");
        }
    }

    @Nested
    class Seen_by_the_pool_first {

        @Test
        void the_report_of_the_same_day_takes_up_the_move_and_reconciles() {
            var move = switchTo(B, FRI_2026_03_20);
            membership
                    .given(openedIn(A), stated(B, JOINED, FRI_2026_03_20, move), observed(A, B, FRI_2026_03_20))
                    .when(report(A, B, FRI_2026_03_20))
                    .expectEvents(
                            reported(move, A, B, FRI_2026_03_20, true),
                            reconciled(move, FRI_2026_03_20, FRI_2026_03_20))
                    .expectResultMessagePayload(move);
        }

        @Test
        void the_report_of_another_day_takes_up_the_move_under_the_id_of_the_day_stated_first() {
            var move = switchTo(B, FRI_2026_03_20);
            membership
                    .given(openedIn(A), stated(B, JOINED, FRI_2026_03_20, move), observed(A, B, FRI_2026_03_20))
                    .when(report(null, B, THU_2026_03_19))
                    .expectEvents(
                            reported(move, A, B, THU_2026_03_19, true),
                            reconciled(move, THU_2026_03_19, FRI_2026_03_20));
        }

        @Test
        void a_report_of_a_move_elsewhere_is_a_move_of_its_own() {
            membership
                    .given(
                            openedIn(A),
                            stated(B, JOINED, FRI_2026_03_20, switchTo(B, FRI_2026_03_20)),
                            observed(A, B, FRI_2026_03_20))
                    .when(report(null, C, FRI_2026_03_27))
                    .expectEvents(reported(B, C, FRI_2026_03_27));
        }

        @Test
        void a_report_beyond_a_move_elsewhere_is_not_taken_for_the_same_move() {
            membership
                    .given(
                            openedIn(A),
                            stated(B, JOINED, THU_2026_03_19, switchTo(B, THU_2026_03_19)),
                            observed(A, B, THU_2026_03_19),
                            reported(B, C, FRI_2026_03_20))
                    .when(report(C, B, THU_2026_03_26))
                    .expectEvents(reported(C, B, THU_2026_03_26));
        }
    }

    private static void refused(ResultValidator<Membership> result, String code) {
        result.expectException(Refused.class).expectExceptionMessage(code).expectNoEvents();
    }
}
