package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.membership.Members.A;
import static kz.ruqsat.pool.membership.Members.B;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_20;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_27;
import static kz.ruqsat.pool.membership.Members.MEMBERSHIP;
import static kz.ruqsat.pool.membership.Members.NOW;
import static kz.ruqsat.pool.membership.Members.PORTAL;
import static kz.ruqsat.pool.membership.Members.joined;
import static kz.ruqsat.pool.membership.Members.observed;
import static kz.ruqsat.pool.membership.Members.openedIn;
import static kz.ruqsat.pool.membership.Members.reported;
import static kz.ruqsat.pool.membership.Members.switchTo;
import static org.assertj.core.api.Assertions.assertThat;

import kz.ruqsat.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The licensee says that there was no such move as a pool stated. */
class ContestPoolSwitchTest {

    private static final String MOVE = switchTo(B, FRI_2026_03_20);
    private static final PoolSwitchContested CONTESTED =
            new PoolSwitchContested(MEMBERSHIP, MOVE, "never heard of it", NOW);
    private static final PoolSwitchWithdrawn NO_MOVE =
            new PoolSwitchWithdrawn(MEMBERSHIP, MOVE, "FOUND_NO_MOVE", "case-1", NOW);

    private final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void a_move_that_a_pool_stated_is_contested_once() {
        membership
                .given(openedIn(A), observed(A, B, FRI_2026_03_20))
                .when(contest("never heard of it"))
                .expectEvents(CONTESTED)
                .expectResultMessagePayload(MOVE);
        membership
                .given(openedIn(A), observed(A, B, FRI_2026_03_20), CONTESTED)
                .when(contest("never heard of it"))
                .expectNoEvents()
                .expectResultMessagePayload(MOVE);
    }

    @Test
    void other_words_are_another_fact_and_the_last_hold() {
        membership
                .given(openedIn(A), observed(A, B, FRI_2026_03_20), CONTESTED)
                .when(contest("the contract ended in 2025"))
                .expectEvents(new PoolSwitchContested(MEMBERSHIP, MOVE, "the contract ended in 2025", NOW));
        assertThat(Words.heard(joined(B, FRI_2026_03_20), contest("one"), contest("another"))
                        .switches()
                        .find(MOVE)
                        .orElseThrow()
                        .objection()
                        .reason())
                .isEqualTo("another");
    }

    @Test
    void what_was_taken_back_before_needs_no_objection() {
        membership
                .given(openedIn(A), observed(A, B, FRI_2026_03_20), NO_MOVE)
                .when(contest("never heard of it"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({"portal-other, not-your-licence", "told, switch-reported", "unknown, unknown-switch"})
    void is_refused_where_there_is_nothing_to_contest(String how, String code) {
        membership
                .given(
                        openedIn(A),
                        how.equals("told") ? reported(A, B, FRI_2026_03_20) : observed(A, B, FRI_2026_03_20))
                .when(new ContestPoolSwitch(
                        MEMBERSHIP,
                        how.equals("unknown") ? "nothing" : MOVE,
                        how.equals("portal-other") ? how : PORTAL,
                        "never heard of it",
                        NOW))
                .expectException(Refused.class)
                .expectExceptionMessage(code)
                .expectNoEvents();
    }

    @Nested
    class An_officer_finds_that_there_was_none {

        @Test
        void and_the_move_is_taken_back_once() {
            membership
                    .given(openedIn(A), observed(A, B, FRI_2026_03_20))
                    .when(new DropPoolSwitch(MEMBERSHIP, MOVE, "case-1", NOW))
                    .expectEvents(NO_MOVE);
            membership
                    .given(openedIn(A), observed(A, B, FRI_2026_03_20), NO_MOVE)
                    .when(new DropPoolSwitch(MEMBERSHIP, MOVE, "case-1", NOW))
                    .expectNoEvents();
        }

        @Test
        void and_that_its_term_had_passed_is_not_said_any_more() {
            var lapsed = new SwitchNoticeLapsed(MEMBERSHIP, MOVE, "term", FRI_2026_03_27, NOW);
            var before = Words.heard(joined(B, FRI_2026_03_20), lapsed);
            var after =
                    Words.heard(joined(B, FRI_2026_03_20), lapsed, new DropPoolSwitch(MEMBERSHIP, MOVE, "case-1", NOW));

            assertThat(SwitchView.of(before, before.everHeardOf(MOVE).orElseThrow(), true)
                            .lapsed())
                    .isTrue();
            assertThat(SwitchView.of(after, after.everHeardOf(MOVE).orElseThrow(), true)
                            .lapsed())
                    .isFalse();
        }

        @Test
        void and_the_licensee_has_told_of_it_meanwhile() {
            membership
                    .given(openedIn(A), reported(A, B, FRI_2026_03_20))
                    .when(new DropPoolSwitch(MEMBERSHIP, MOVE, "case-1", NOW))
                    .expectNoEvents();
        }

        @Test
        void and_the_licensee_is_in_its_old_pool_as_if_nothing_had_been_stated() {
            var before = Words.heard().course().intervals();
            var stated = Words.heard(joined(B, FRI_2026_03_20)).course().intervals();
            var found = Words.heard(joined(B, FRI_2026_03_20), new DropPoolSwitch(MEMBERSHIP, MOVE, "case-1", NOW));

            assertThat(stated).isNotEqualTo(before);
            assertThat(found.course().intervals()).isEqualTo(before);
        }
    }

    private static ContestPoolSwitch contest(String reason) {
        return new ContestPoolSwitch(MEMBERSHIP, MOVE, PORTAL, reason, NOW);
    }
}
