package kz.ruqsat.application.licence;

import static kz.ruqsat.application.application.Examples.APPROVER;
import static kz.ruqsat.application.application.Examples.BOTH;
import static kz.ruqsat.application.application.Examples.OFFICER;
import static kz.ruqsat.application.application.Examples.OTHER_OFFICER;
import static kz.ruqsat.application.licence.Licences.*;

import java.time.LocalDate;
import kz.ruqsat.application.application.ApplicationProblems;
import kz.ruqsat.application.application.DecisionStep;
import kz.ruqsat.platform.problem.Rejection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SuspendLicenceTest extends LicenceTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);

    @Nested
    class When_in_force {

        @Test
        void an_officer_proposes() {
            given(issued())
                    .when(suspend(OFFICER, MON_2026_08_31, 1, null))
                    .expectResultMessagePayload(DecisionStep.PROPOSED)
                    .expectEvents(suspensionProposed(1, null));
        }

        @Test
        void an_approver_cannot_begin() {
            isRefused(
                    given(issued()).when(suspend(APPROVER, MON_2026_08_31, 1, null)), ApplicationProblems.NOT_PROPOSED);
        }

        @Test
        void no_suspension_reaches_back() {
            isRefused(
                    given(issued()).when(suspend(OFFICER, MON_2026_08_31, 1, LocalDate.of(2026, 8, 30))),
                    outOfRange(MON_2026_08_31));
        }

        @Test
        void none_begins_after_the_licences_last_day() {
            isRefused(
                    given(issued()).when(suspend(OFFICER, MON_2026_08_31, 1, VALID_UNTIL.plusDays(1))),
                    outOfRange(MON_2026_08_31));
        }
    }

    @Nested
    class When_proposed {

        @Test
        void an_approver_who_is_another_person_decides_from_the_day_of_the_decision() {
            given(issued(), suspensionProposed(1, null))
                    .when(suspend(APPROVER, MON_2026_08_31, 1, null))
                    .expectResultMessagePayload(DecisionStep.DECIDED)
                    .expectEvents(suspended());
        }

        @Test
        void a_day_that_was_proposed_is_the_first_one() {
            given(issued(), suspensionProposed(6, LocalDate.of(2026, 9, 15)))
                    .when(suspend(APPROVER, MON_2026_08_31, 6, LocalDate.of(2026, 9, 15)))
                    .expectEvents(new LicenceSuspended(
                            ID,
                            suspended().suspensionId(),
                            LocalDate.of(2026, 9, 15),
                            6,
                            LocalDate.of(2027, 3, 15),
                            FALSE_INFORMATION,
                            OFFICER.id(),
                            APPROVER.id(),
                            noon(MON_2026_08_31)));
        }

        @Test
        void the_proposer_cannot_decide_whatever_rights_he_has() {
            isRefused(
                    given(
                                    issued(),
                                    new SuspensionProposed(
                                            ID, 1, null, FALSE_INFORMATION, BOTH.id(), noon(MON_2026_08_31)))
                            .when(suspend(BOTH, MON_2026_08_31, 1, null)),
                    ApplicationProblems.FOUR_EYES);
        }

        @Test
        void an_approver_decides_what_was_proposed_and_nothing_else() {
            isRefused(
                    given(issued(), suspensionProposed(1, null)).when(suspend(APPROVER, MON_2026_08_31, 2, null)),
                    ApplicationProblems.PROPOSAL_DIFFERS);
        }

        @Test
        void a_day_that_has_passed_by_the_decision_has_to_be_proposed_anew() {
            isRefused(
                    given(issued(), suspensionProposed(1, MON_2026_08_31))
                            .when(suspend(APPROVER, MON_2026_08_31.plusDays(1), 1, MON_2026_08_31)),
                    outOfRange(MON_2026_08_31.plusDays(1)));
        }

        @Test
        void the_same_proposal_by_another_officer_stands_already() {
            given(issued(), suspensionProposed(1, null))
                    .when(suspend(OTHER_OFFICER, MON_2026_08_31, 1, null))
                    .expectResultMessagePayload(DecisionStep.PROPOSED)
                    .expectNoEvents();
        }

        @Test
        void a_proposal_of_another_kind_takes_its_place() {
            given(issued(), suspensionProposed(1, null))
                    .when(terminate(OFFICER, MON_2026_08_31, null))
                    .expectEvents(terminationProposed(null));
        }
    }

    @Nested
    class When_suspended {

        @Test
        void suspended_so_again_there_is_nothing_to_do() {
            given(issued(), suspensionProposed(1, null), suspended())
                    .when(suspend(APPROVER, LAST_DAY, 1, null))
                    .expectResultMessagePayload(DecisionStep.ALREADY_DECIDED)
                    .expectNoEvents();
        }

        @Test
        void suspensions_do_not_overlap() {
            isRefused(given(issued(), suspended()).when(suspend(OFFICER, LAST_DAY, 2, null)), alreadySuspended());
        }

        @Test
        void nor_is_one_added_that_would_begin_when_it_ends() {
            isRefused(
                    given(issued(), suspended()).when(suspend(OFFICER, LAST_DAY, 2, THU_2026_10_01)),
                    alreadySuspended());
        }

        @Test
        void on_the_day_after_its_last_another_can_be_proposed_whether_or_not_its_clock_was_heard() {
            given(issued(), suspended())
                    .when(suspend(OFFICER, THU_2026_10_01, 2, null))
                    .expectEvents(
                            new SuspensionProposed(ID, 2, null, FALSE_INFORMATION, OFFICER.id(), noon(THU_2026_10_01)));
        }

        @Test
        void another_that_was_proposed_before_waits_until_it_has_ended() {
            isRefused(
                    given(issued(), suspended(), suspensionProposed(2, null))
                            .when(suspend(APPROVER, LAST_DAY, 2, null)),
                    alreadySuspended());
        }

        @Test
        void the_next_one_has_an_id_of_its_own() {
            given(issued(), suspended(), suspensionProposed(2, null))
                    .when(suspend(APPROVER, THU_2026_10_01, 2, null))
                    .expectEvents(suspended(2, THU_2026_10_01, 2, LocalDate.of(2026, 12, 1)));
        }

        private Rejection alreadySuspended() {
            return Rejection.of(LicenceProblems.ALREADY_SUSPENDED).with("lastDay", LAST_DAY);
        }
    }

    @Nested
    class When_it_is_not_in_force {

        @Test
        void an_expired_licence_is_not_suspended() {
            isNotInForce(
                    given(issued()).when(suspend(OFFICER, VALID_UNTIL.plusDays(1), 1, null)), LicenceStanding.EXPIRED);
        }

        @Test
        void on_its_last_day_it_still_is() {
            given(issued())
                    .when(suspend(OFFICER, VALID_UNTIL, 1, null))
                    .expectEvents(
                            new SuspensionProposed(ID, 1, null, FALSE_INFORMATION, OFFICER.id(), noon(VALID_UNTIL)));
        }

        @Test
        void nor_is_one_whose_end_is_decided() {
            isNotInForce(
                    given(issued(), suspensionProposed(1, null), terminated(LocalDate.of(2026, 12, 1)))
                            .when(suspend(APPROVER, MON_2026_08_31, 1, null)),
                    LicenceStanding.TERMINATED);
        }
    }

    private static Rejection outOfRange(LocalDate first) {
        return Rejection.of(LicenceProblems.DAY_OUT_OF_RANGE)
                .with("first", first)
                .with("last", VALID_UNTIL);
    }
}
