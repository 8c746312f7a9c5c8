package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.membership.Members.*;

import java.time.LocalDate;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.pool.problem.PoolProblems;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EndLicenceTest {

    private final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void an_earlier_end_is_noted() {
        membership.given(openedIn(A)).when(end(THU_2026_03_26)).expectEvents(ended());
    }

    @Test
    void told_again_or_of_a_later_day_it_changes_nothing() {
        for (var day : new LocalDate[] {THU_2026_03_26, FRI_2026_03_27, THU_2029_01_04}) {
            membership
                    .given(openedIn(A), ended())
                    .when(end(day))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Nested
    class After_the_end {

        @Test
        void a_move_of_the_last_day_is_still_recorded() {
            membership
                    .given(openedIn(A), ended())
                    .when(report(null, B, THU_2026_03_26))
                    .expectEvents(reported(A, B, THU_2026_03_26));
        }

        @Test
        void a_later_move_is_refused() {
            membership
                    .given(openedIn(A), ended())
                    .when(report(null, B, FRI_2026_03_27))
                    .expectNoEvents()
                    .expectException(new CustomTypeSafeMatcher<Throwable>("refused: switch-after-licence") {
                        @Override
                        protected boolean matchesSafely(Throwable thrown) {
                            return thrown instanceof Refused refused
                                    && refused.rejection()
                                            .violations()
                                            .getFirst()
                                            .code()
                                            .equals(PoolProblems.SWITCH_AFTER_LICENCE.code());
                        }
                    });
        }

        @Test
        void a_later_join_that_a_pool_states_is_a_fact_and_no_move() {
            new StatementDecisions()
                    .given(openedIn(A), ended())
                    .when(joined(B, FRI_2026_03_27))
                    .expectEvents(stated(B, StatementKind.JOINED, FRI_2026_03_27, null));
        }
    }

    private static EndLicence end(LocalDate lastDay) {
        return new EndLicence(MEMBERSHIP, lastDay, NOW);
    }

    private static LicenceEndTold ended() {
        return new LicenceEndTold(MEMBERSHIP, THU_2026_03_26, NOW);
    }
}
