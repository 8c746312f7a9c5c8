package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PoolTest {

    private static final String POOL = "0190c8a0-0000-7000-8000-000000000001";
    private static final Instant THEN = Instant.parse("2026-01-12T05:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");
    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
    private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);

    private static final PoolAccredited ACCREDITED =
            new PoolAccredited(POOL, "Алатау пулы", "Пул Алатау", "230540000004", MON_2026_02_02, null, "act 0", THEN);
    private static final PoolAccredited UNTIL_MARCH = new PoolAccredited(
            POOL, "Алатау пулы", "Пул Алатау", "230540000004", MON_2026_02_02, TUE_2026_03_31, "act 0", THEN);
    private static final PoolSuspended SUSPENDED = new PoolSuspended(POOL, MON_2026_03_02, "breach", "act 1", THEN);
    private static final PoolWithdrawn WITHDRAWN = new PoolWithdrawn(POOL, WED_2026_04_01, "request", "act 3", THEN);

    private final AggregateTestFixture<Pool> pool = new AggregateTestFixture<>(Pool.class);

    @Nested
    class Not_in_the_register {

        @Test
        void accrediting_enters_it() {
            pool.givenNoPriorActivity()
                    .when(accredit("act 0", THEN))
                    .expectSuccessfulHandlerExecution()
                    .expectEvents(ACCREDITED);
        }
    }

    @Nested
    class Accredited {

        @Test
        void accrediting_again_in_the_same_words_changes_nothing() {
            pool.given(ACCREDITED)
                    .when(accredit("act 0", NOW))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void accrediting_again_in_other_words_is_refused() {
            refused(pool.given(ACCREDITED).when(accredit("another act", NOW)), "pool-already-accredited");
        }

        @Test
        void suspending_suspends_from_the_day_named() {
            pool.given(ACCREDITED)
                    .when(new SuspendPool(POOL, MON_2026_03_02, "breach", "act 1", NOW, null))
                    .expectEvents(new PoolSuspended(POOL, MON_2026_03_02, "breach", "act 1", NOW));
        }

        @Test
        void withdrawing_withdraws_from_the_day_named() {
            pool.given(ACCREDITED)
                    .when(new WithdrawPool(POOL, WED_2026_04_01, "request", "act 3", NOW, null))
                    .expectEvents(new PoolWithdrawn(POOL, WED_2026_04_01, "request", "act 3", NOW));
        }

        @Test
        void reinstating_is_refused() {
            refused(
                    pool.given(ACCREDITED).when(new ReinstatePool(POOL, MON_2026_03_02, "why", "act 2", NOW, null)),
                    "pool-state");
        }

        @Test
        void suspending_from_a_day_before_the_accreditation_is_refused() {
            refused(
                    pool.given(ACCREDITED)
                            .when(new SuspendPool(POOL, MON_2026_02_02.minusDays(1), "breach", "act 1", NOW, null)),
                    "pool-change-out-of-order");
        }
    }

    @Nested
    class Suspended {

        @Test
        void reinstating_puts_it_into_force_again() {
            pool.given(ACCREDITED, SUSPENDED)
                    .when(new ReinstatePool(POOL, WED_2026_04_01, "removed", "act 2", NOW, null))
                    .expectEvents(new PoolReinstated(POOL, WED_2026_04_01, "removed", "act 2", NOW));
        }

        @Test
        void withdrawing_withdraws() {
            pool.given(ACCREDITED, SUSPENDED)
                    .when(new WithdrawPool(POOL, WED_2026_04_01, "request", "act 3", NOW, null))
                    .expectEvents(new PoolWithdrawn(POOL, WED_2026_04_01, "request", "act 3", NOW));
        }

        @Test
        void suspending_again_in_the_same_words_changes_nothing() {
            pool.given(ACCREDITED, SUSPENDED)
                    .when(new SuspendPool(POOL, MON_2026_03_02, "breach", "act 1", NOW, null))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void suspending_again_in_other_words_is_refused() {
            refused(
                    pool.given(ACCREDITED, SUSPENDED)
                            .when(new SuspendPool(POOL, WED_2026_04_01, "breach", "act 9", NOW, null)),
                    "pool-state");
        }
    }

    @Nested
    class With_a_last_day {

        private final PoolProlonged prolonged =
                new PoolProlonged(POOL, MON_2026_03_02, WED_2026_04_01.plusYears(3), "request", "act 5", THEN);

        @Test
        void expires_once_that_day_is_over_and_not_before() {
            pool.given(UNTIL_MARCH)
                    .when(new ExpirePool(POOL, TUE_2026_03_31, TUE_2026_03_31, NOW))
                    .expectNoEvents();
            pool.given(UNTIL_MARCH)
                    .when(new ExpirePool(POOL, TUE_2026_03_31, WED_2026_04_01, NOW))
                    .expectEvents(new PoolExpired(POOL, WED_2026_04_01, "act 0", NOW));
        }

        @Test
        void expires_once_only() {
            pool.given(UNTIL_MARCH, new PoolExpired(POOL, WED_2026_04_01, "act 0", NOW))
                    .when(new ExpirePool(POOL, TUE_2026_03_31, WED_2026_04_01, NOW))
                    .expectNoEvents();
        }

        @Test
        void expires_while_it_is_suspended() {
            pool.given(UNTIL_MARCH, SUSPENDED)
                    .when(new ExpirePool(POOL, TUE_2026_03_31, WED_2026_04_01, NOW))
                    .expectEvents(new PoolExpired(POOL, WED_2026_04_01, "act 0", NOW));
        }

        @Test
        void does_not_expire_when_it_was_withdrawn_before() {
            pool.given(UNTIL_MARCH, new PoolWithdrawn(POOL, MON_2026_03_02, "request", "act 3", THEN))
                    .when(new ExpirePool(POOL, TUE_2026_03_31, WED_2026_04_01, NOW))
                    .expectNoEvents();
        }

        @Test
        void a_timer_of_a_last_day_that_was_prolonged_since_finds_nothing_to_do() {
            pool.given(UNTIL_MARCH, prolonged)
                    .when(new ExpirePool(POOL, TUE_2026_03_31, WED_2026_04_01, NOW))
                    .expectNoEvents();
        }

        @Test
        void prolonging_sets_a_later_last_day_and_repeating_it_changes_nothing() {
            var prolong =
                    new ProlongPool(POOL, MON_2026_03_02, WED_2026_04_01.plusYears(3), "request", "act 5", THEN, null);
            pool.given(UNTIL_MARCH).when(prolong).expectEvents(prolonged);
            pool.given(UNTIL_MARCH, prolonged).when(prolong).expectNoEvents();
            pool.given(UNTIL_MARCH, prolonged, SUSPENDED).when(prolong).expectNoEvents();
        }

        @Test
        void prolonging_to_a_day_that_is_not_later_is_refused() {
            refused(
                    pool.given(UNTIL_MARCH)
                            .when(new ProlongPool(POOL, MON_2026_03_02, TUE_2026_03_31, "request", "act 5", NOW, null)),
                    "pool-end-not-later");
        }

        @Test
        void prolonging_by_an_act_from_after_the_last_day_is_refused() {
            refused(
                    pool.given(UNTIL_MARCH)
                            .when(new ProlongPool(
                                    POOL, WED_2026_04_01, WED_2026_04_01.plusYears(1), "why", "act 5", NOW, null)),
                    "pool-change-after-end");
        }

        @Test
        void a_change_from_after_the_last_day_is_refused() {
            refused(
                    pool.given(UNTIL_MARCH).when(new SuspendPool(POOL, WED_2026_04_01, "breach", "act 1", NOW, null)),
                    "pool-change-after-end");
        }

        @Test
        void nothing_follows_once_it_has_expired() {
            refused(
                    pool.given(UNTIL_MARCH, new PoolExpired(POOL, WED_2026_04_01, "act 0", NOW))
                            .when(new WithdrawPool(POOL, TUE_2026_03_31, "request", "act 3", NOW, null)),
                    "pool-state");
        }
    }

    @Nested
    class Without_a_last_day {

        @Test
        void prolonging_is_refused() {
            refused(
                    pool.given(ACCREDITED)
                            .when(new ProlongPool(POOL, MON_2026_03_02, WED_2026_04_01, "request", "act 5", NOW, null)),
                    "pool-open-ended");
        }

        @Test
        void nothing_expires() {
            pool.given(ACCREDITED)
                    .when(new ExpirePool(POOL, TUE_2026_03_31, WED_2026_04_01, NOW))
                    .expectNoEvents();
        }
    }

    @Nested
    class Withdrawn {

        @Test
        void nothing_follows() {
            refused(
                    pool.given(ACCREDITED, WITHDRAWN)
                            .when(new ReinstatePool(POOL, WED_2026_04_01, "why", "act 4", NOW, null)),
                    "pool-state");
        }

        @Test
        void withdrawing_again_in_the_same_words_changes_nothing() {
            pool.given(ACCREDITED, WITHDRAWN)
                    .when(new WithdrawPool(POOL, WED_2026_04_01, "request", "act 3", NOW, null))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    private static AccreditPool accredit(String basis, Instant at) {
        return new AccreditPool(
                POOL, new PoolName("Алатау пулы", "Пул Алатау"), "230540000004", MON_2026_02_02, null, basis, at);
    }

    private static void refused(ResultValidator<Pool> result, String code) {
        result.expectException(Refused.class).expectExceptionMessage(code).expectNoEvents();
    }
}
