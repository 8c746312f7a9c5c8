package kz.ruqsat.application.licence;

import static kz.ruqsat.application.application.Examples.APPROVER;
import static kz.ruqsat.application.application.Examples.OFFICER;
import static kz.ruqsat.application.licence.Licences.*;

import java.time.LocalDate;
import kz.ruqsat.application.application.ApplicationProblems;
import kz.ruqsat.application.application.DecisionStep;
import kz.ruqsat.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

class TerminateLicenceTest extends LicenceTest {

    private static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);

    @Test
    void an_officer_proposes() {
        given(issued())
                .when(terminate(OFFICER, MON_2026_08_31, TUE_2026_12_01))
                .expectResultMessagePayload(DecisionStep.PROPOSED)
                .expectEvents(terminationProposed(TUE_2026_12_01));
    }

    @Test
    void an_approver_decides_from_the_day_of_the_decision_if_no_other_was_proposed() {
        given(issued(), terminationProposed(null))
                .when(terminate(APPROVER, MON_2026_08_31, null))
                .expectResultMessagePayload(DecisionStep.DECIDED)
                .expectEvents(terminated(MON_2026_08_31));
    }

    @Test
    void or_from_a_later_day() {
        given(issued(), terminationProposed(TUE_2026_12_01))
                .when(terminate(APPROVER, MON_2026_08_31, TUE_2026_12_01))
                .expectEvents(terminated(TUE_2026_12_01));
    }

    @Test
    void the_proposer_cannot_decide() {
        isRefused(
                given(issued(), terminationProposed(null)).when(terminate(OFFICER, MON_2026_08_31, null)),
                ApplicationProblems.FOUR_EYES);
    }

    @Test
    void a_suspended_licence_can_be_terminated() {
        given(issued(), suspended(), terminationProposed(null))
                .when(terminate(APPROVER, MON_2026_08_31, null))
                .expectEvents(terminated(MON_2026_08_31));
    }

    @Test
    void terminated_so_again_there_is_nothing_to_do() {
        given(issued(), terminationProposed(null), terminated(MON_2026_08_31))
                .when(terminate(APPROVER, MON_2026_08_31.plusDays(5), null))
                .expectResultMessagePayload(DecisionStep.ALREADY_DECIDED)
                .expectNoEvents();
    }

    @Test
    void another_day_comes_too_late() {
        isNotInForce(
                given(issued(), terminated(TUE_2026_12_01)).when(terminate(OFFICER, MON_2026_08_31, MON_2026_08_31)),
                LicenceStanding.TERMINATED);
    }

    @Test
    void an_expired_licence_is_not_terminated() {
        isNotInForce(given(issued()).when(terminate(OFFICER, VALID_UNTIL.plusDays(1), null)), LicenceStanding.EXPIRED);
    }

    @Test
    void no_end_reaches_back() {
        isRefused(
                given(issued()).when(terminate(OFFICER, MON_2026_08_31, ISSUED_ON)),
                Rejection.of(LicenceProblems.DAY_OUT_OF_RANGE)
                        .with("first", MON_2026_08_31)
                        .with("last", VALID_UNTIL));
    }
}
