package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.membership.Members.A;
import static kz.ruqsat.pool.membership.Members.B;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_20;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_27;
import static kz.ruqsat.pool.membership.Members.MEMBERSHIP;
import static kz.ruqsat.pool.membership.Members.NOW;
import static kz.ruqsat.pool.membership.Members.TODAY;
import static kz.ruqsat.pool.membership.Members.observed;
import static kz.ruqsat.pool.membership.Members.openedIn;
import static kz.ruqsat.pool.membership.Members.reported;
import static kz.ruqsat.pool.membership.Members.switchTo;

import kz.ruqsat.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class SwitchTimelinessTest {

    private static final String MOVE = switchTo(B, FRI_2026_03_20);
    private static final RecordSwitchTimeliness LATE = new RecordSwitchTimeliness(
            MEMBERSHIP, MOVE, "obligation-1", Timeliness.LATE, 21, FRI_2026_03_27, TODAY, NOW);
    private static final SwitchTimelinessRecorded WAS_LATE =
            new SwitchTimelinessRecorded(MEMBERSHIP, MOVE, "obligation-1", "LATE", 21, FRI_2026_03_27, TODAY, NOW);
    private static final RecordSwitchLapse LAPSE =
            new RecordSwitchLapse(MEMBERSHIP, MOVE, "obligation-1", FRI_2026_03_27, NOW);
    private static final SwitchNoticeLapsed LAPSED =
            new SwitchNoticeLapsed(MEMBERSHIP, MOVE, "obligation-1", FRI_2026_03_27, NOW);

    private final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void the_answer_of_verification_is_recorded() {
        membership.given(openedIn(A), reported(A, B, FRI_2026_03_20)).when(LATE).expectEvents(WAS_LATE);
    }

    @Test
    void a_repeated_answer_changes_nothing() {
        membership
                .given(openedIn(A), reported(A, B, FRI_2026_03_20), WAS_LATE)
                .when(LATE)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_lapse_is_recorded_once() {
        membership
                .given(openedIn(A), observed(A, B, FRI_2026_03_20))
                .when(LAPSE)
                .expectEvents(LAPSED);
        membership
                .given(openedIn(A), observed(A, B, FRI_2026_03_20), LAPSED)
                .when(LAPSE)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_late_answer_follows_a_lapse() {
        membership
                .given(openedIn(A), observed(A, B, FRI_2026_03_20), LAPSED, reported(MOVE, A, B, FRI_2026_03_20, true))
                .when(LATE)
                .expectEvents(WAS_LATE);
    }

    @Test
    void a_lapse_after_an_answer_changes_nothing() {
        membership
                .given(openedIn(A), reported(A, B, FRI_2026_03_20), WAS_LATE)
                .when(LAPSE)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_answer_about_a_move_that_nobody_spoke_of_is_refused() {
        membership
                .given(openedIn(A))
                .when(LATE)
                .expectException(Refused.class)
                .expectExceptionMessage("unknown-switch")
                .expectNoEvents();
    }
}
