package kz.ruqsat.pool.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PoolsRegisterTest {

    private static final String ID = PoolsRegister.ID;
    private static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);
    private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);

    private static final AccreditedPoolsOverridden NONE_IN_MARCH =
            new AccreditedPoolsOverridden(ID, "o-1", false, MON_2026_03_02, TUE_2026_03_31, "check", "act 1", NOW);
    private static final AccreditedPoolsOverrideRevoked REVOKED =
            new AccreditedPoolsOverrideRevoked(ID, "o-1", MON_2026_03_16, "check done", "act 2", NOW);

    private final AggregateTestFixture<PoolsRegister> register = new AggregateTestFixture<>(PoolsRegister.class);

    @Nested
    class Without_an_override {

        @Test
        void one_is_recorded_for_its_days() {
            register.givenNoPriorActivity()
                    .when(declare("o-1", false, MON_2026_03_02, TUE_2026_03_31))
                    .expectResultMessagePayload("o-1")
                    .expectEvents(NONE_IN_MARCH);
        }
    }

    @Nested
    class With_one_in_march {

        @Test
        void the_same_again_is_the_one_that_stands() {
            register.given(NONE_IN_MARCH)
                    .when(declare("o-2", false, MON_2026_03_02, TUE_2026_03_31))
                    .expectResultMessagePayload("o-1")
                    .expectNoEvents();
        }

        @Test
        void another_on_the_same_day_is_refused_and_on_the_next_is_not() {
            refused(
                    register.given(NONE_IN_MARCH).when(declare("o-2", true, TUE_2026_03_31, null)),
                    "override-overlaps");
            register.given(NONE_IN_MARCH)
                    .when(declare("o-2", true, TUE_2026_03_31.plusDays(1), null))
                    .expectResultMessagePayload("o-2");
        }

        @Test
        void it_can_be_revoked_from_one_of_its_days() {
            register.given(NONE_IN_MARCH).when(revoke(MON_2026_03_16)).expectEvents(REVOKED);
            refused(register.given(NONE_IN_MARCH).when(revokeOf("o-9")), "not-found");
            refused(register.given(NONE_IN_MARCH).when(revoke(MON_2026_03_02.minusDays(1))), "revocation-outside");
            refused(register.given(NONE_IN_MARCH).when(revoke(TUE_2026_03_31.plusDays(1))), "revocation-outside");
        }
    }

    @Nested
    class With_one_that_was_revoked {

        @Test
        void revoking_again_changes_nothing_and_otherwise_is_refused() {
            register.given(NONE_IN_MARCH, REVOKED).when(revoke(MON_2026_03_16)).expectNoEvents();
            refused(register.given(NONE_IN_MARCH, REVOKED).when(revoke(TUE_2026_03_31)), "override-revoked");
        }

        @Test
        void another_may_follow_on_the_day_from_which_it_does_not_hold() {
            register.given(NONE_IN_MARCH, REVOKED)
                    .when(declare("o-2", true, MON_2026_03_16, null))
                    .expectResultMessagePayload("o-2");
        }
    }

    @Nested
    class Whether_accredited_pools_exist {

        private final Accreditation accredited = Accreditation.NONE.after(
                new PoolAccredited("p", "П", "П", "230540000004", MON_2026_03_02, TUE_2026_03_31, "act", NOW));

        @Test
        void follows_from_the_register_on_each_day() {
            assertThat(exist(MON_2026_03_02.minusDays(1), PoolsOverrides.NONE)).isFalse();
            assertThat(exist(MON_2026_03_02, PoolsOverrides.NONE)).isTrue();
            assertThat(exist(TUE_2026_03_31, PoolsOverrides.NONE)).isTrue();
            assertThat(exist(TUE_2026_03_31.plusDays(1), PoolsOverrides.NONE)).isFalse();
        }

        @Test
        void is_what_the_override_says_on_its_days_only() {
            var overrides = PoolsOverrides.NONE.after(NONE_IN_MARCH).after(REVOKED);

            assertThat(exist(MON_2026_03_16.minusDays(1), overrides)).isFalse();
            assertThat(exist(MON_2026_03_16, overrides)).isTrue();
            assertThat(PoolsExistence.on(MON_2026_03_02, List.of(accredited), overrides))
                    .extracting(PoolsExistence::derived, PoolsExistence::accredited)
                    .containsExactly(true, 1);
        }

        @Test
        void an_override_revoked_from_its_first_day_never_held() {
            var overrides = PoolsOverrides.NONE
                    .after(NONE_IN_MARCH)
                    .after(new AccreditedPoolsOverrideRevoked(ID, "o-1", MON_2026_03_02, "mistake", "act 2", NOW));

            assertThat(exist(MON_2026_03_02, overrides)).isTrue();
        }

        private boolean exist(LocalDate day, PoolsOverrides overrides) {
            return PoolsExistence.on(day, List.of(accredited), overrides).exist();
        }
    }

    private static OverrideAccreditedPools declare(
            String id, boolean exist, LocalDate from, @Nullable LocalDate until) {
        return new OverrideAccreditedPools(ID, id, exist, from, until, "check", "act 1", NOW);
    }

    private static RevokeOverride revokeOf(String id) {
        return new RevokeOverride(ID, id, MON_2026_03_16, "check done", "act 2", NOW);
    }

    private static RevokeOverride revoke(LocalDate from) {
        return new RevokeOverride(ID, "o-1", from, "check done", "act 2", NOW);
    }

    private static void refused(ResultValidator<PoolsRegister> result, String code) {
        result.expectException(Refused.class).expectExceptionMessage(code).expectNoEvents();
    }
}
