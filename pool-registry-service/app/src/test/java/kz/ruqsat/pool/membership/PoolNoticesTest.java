package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.membership.Members.A;
import static kz.ruqsat.pool.membership.Members.B;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_20;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_27;
import static kz.ruqsat.pool.membership.Members.LICENCE;
import static kz.ruqsat.pool.membership.Members.MEMBERSHIP;
import static kz.ruqsat.pool.membership.Members.NOW;
import static kz.ruqsat.pool.membership.Members.PORTAL;
import static kz.ruqsat.pool.membership.Members.THU_2029_01_04;
import static kz.ruqsat.pool.membership.Members.TODAY;
import static kz.ruqsat.pool.membership.Members.observed;
import static kz.ruqsat.pool.membership.Members.openedIn;
import static kz.ruqsat.pool.membership.Members.stated;
import static kz.ruqsat.pool.membership.Members.switchTo;
import static kz.ruqsat.pool.membership.StatementKind.JOINED;
import static kz.ruqsat.pool.membership.StatementKind.LEFT;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Joining a second pool and leaving one for none are not moves. */
class PoolNoticesTest {

    private final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Nested
    class A_join_in_addition {

        @Test
        void is_a_fact_of_its_own() {
            membership
                    .given(openedIn(A))
                    .when(join(B, FRI_2026_03_20))
                    .expectEvents(joinTold(B, FRI_2026_03_20))
                    .expectResultMessagePayload(LICENCE.noticeId(JOINED, B, FRI_2026_03_20));
        }

        @Test
        void told_again_changes_nothing() {
            membership
                    .given(openedIn(A), joinTold(B, FRI_2026_03_20))
                    .when(join(B, FRI_2026_03_20))
                    .expectNoEvents();
        }

        @Test
        void takes_the_place_of_the_move_for_which_the_pools_word_was_taken() {
            membership
                    .given(
                            openedIn(A),
                            stated(B, JOINED, FRI_2026_03_20, switchTo(B, FRI_2026_03_20)),
                            observed(A, B, FRI_2026_03_20))
                    .when(join(B, FRI_2026_03_20))
                    .expectEvents(
                            new PoolSwitchWithdrawn(
                                    MEMBERSHIP,
                                    switchTo(B, FRI_2026_03_20),
                                    "JOINED_IN_ADDITION",
                                    LICENCE.noticeId(JOINED, B, FRI_2026_03_20),
                                    NOW),
                            joinTold(B, FRI_2026_03_20));
        }

        @Test
        void makes_the_same_of_the_pools_word_when_that_comes_later() {
            new StatementDecisions()
                    .given(openedIn(A), joinTold(B, FRI_2026_03_20))
                    .when(Members.joined(B, FRI_2026_03_20.minusDays(1)))
                    .expectEvents(stated(B, JOINED, FRI_2026_03_20.minusDays(1), null));
        }

        @Test
        void of_a_pool_in_which_the_licensee_is_is_refused() {
            refused(membership.given(openedIn(A)).when(join(A, FRI_2026_03_20)), "already-in-pool");
        }
    }

    @Nested
    class A_leave_for_no_other_pool {

        @Test
        void is_a_fact_of_its_own_and_told_again_changes_nothing() {
            membership.given(openedIn(A)).when(leave(A, FRI_2026_03_27)).expectEvents(leaveTold(A, FRI_2026_03_27));
            membership
                    .given(openedIn(A), leaveTold(A, FRI_2026_03_27))
                    .when(leave(A, FRI_2026_03_27))
                    .expectNoEvents();
        }

        @Test
        void of_a_pool_in_which_the_licensee_is_not_is_refused() {
            refused(membership.given(openedIn(A)).when(leave(B, FRI_2026_03_27)), "not-in-pool");
        }
    }

    @Test
    void about_days_outside_the_licence_nothing_is_told() {
        refused(membership.given(openedIn(A)).when(join(B, TODAY.plusDays(1))), "switch-in-future");
        refused(membership.given(openedIn(A)).when(leave(A, LICENCE.issuedOn().minusDays(1))), "switch-before-licence");
        var late = THU_2029_01_04.plusDays(1);
        refused(
                membership.given(openedIn(A)).when(new ReportPoolLeave(MEMBERSHIP, PORTAL, A, late, NOW, late)),
                "switch-after-licence");
        refused(
                membership
                        .given(openedIn(A))
                        .when(new ReportPoolLeave(MEMBERSHIP, "portal-other", A, TODAY, NOW, TODAY)),
                "not-your-licence");
    }

    @Nested
    class A_line_about_a_licence_that_is_not_known {

        private final StatementDecisions line = new StatementDecisions();
        private final PoolStatementKept kept = PoolStatementKept.of(Members.joined(B, FRI_2026_03_20));

        @Test
        void is_kept_once() {
            line.given()
                    .when(Members.joined(B, FRI_2026_03_20))
                    .expectEvents(kept)
                    .expectResultMessagePayload(StatementOutcome.UNKNOWN_LICENCE);
            line.given(kept)
                    .when(Members.joined(B, FRI_2026_03_20))
                    .expectNoEvents()
                    .expectResultMessagePayload(StatementOutcome.UNKNOWN_LICENCE);
        }

        @Test
        void is_decided_on_when_the_licence_arrives() {
            membership
                    .given(kept, PoolStatementKept.of(Members.left(A, FRI_2026_03_20)))
                    .when(new OpenMembership(
                            MEMBERSHIP,
                            "licence-1",
                            new Licence(LICENCE, THU_2029_01_04, "I", PORTAL),
                            A,
                            NOW.minusSeconds(3600)))
                    .expectEvents(
                            openedIn(A),
                            stated(B, JOINED, FRI_2026_03_20, switchTo(B, FRI_2026_03_20)),
                            observed(A, B, FRI_2026_03_20),
                            stated(A, LEFT, FRI_2026_03_20, null));
        }

        @Test
        void does_not_make_the_licence_known() {
            refused(membership.given(kept).when(join(B, FRI_2026_03_20)), "unknown-licence");
        }
    }

    private static ReportPoolJoin join(String pool, LocalDate on) {
        return new ReportPoolJoin(MEMBERSHIP, PORTAL, pool, on, true, NOW, TODAY);
    }

    private static ReportPoolLeave leave(String pool, LocalDate on) {
        return new ReportPoolLeave(MEMBERSHIP, PORTAL, pool, on, NOW, TODAY);
    }

    private static PoolJoinReported joinTold(String pool, LocalDate on) {
        return new PoolJoinReported(MEMBERSHIP, LICENCE.noticeId(JOINED, pool, on), pool, on, NOW, TODAY, List.of());
    }

    private static PoolLeaveReported leaveTold(String pool, LocalDate on) {
        return new PoolLeaveReported(MEMBERSHIP, LICENCE.noticeId(LEFT, pool, on), pool, on, NOW, TODAY);
    }

    private static void refused(ResultValidator<Membership> result, String code) {
        result.expectException(Refused.class).expectExceptionMessage(code).expectNoEvents();
    }
}
