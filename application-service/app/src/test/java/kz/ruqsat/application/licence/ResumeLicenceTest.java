package kz.ruqsat.application.licence;

import static kz.ruqsat.application.application.Examples.APPROVER;
import static kz.ruqsat.application.application.Examples.OFFICER;
import static kz.ruqsat.application.licence.Licences.*;

import java.time.LocalDate;
import kz.ruqsat.application.application.DecisionStep;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResumeLicenceTest extends LicenceTest {

    private static final LocalDate TUE_2026_09_15 = LocalDate.of(2026, 9, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);

    @Nested
    class Early_by_decision {

        @Test
        void an_officer_proposes() {
            given(issued(), suspended())
                    .when(resume(OFFICER, MON_2026_08_31))
                    .expectResultMessagePayload(DecisionStep.PROPOSED)
                    .expectEvents(resumptionProposed());
        }

        @Test
        void an_approver_decides_from_the_day_of_the_decision() {
            given(issued(), suspended(), resumptionProposed())
                    .when(resume(APPROVER, TUE_2026_09_15))
                    .expectResultMessagePayload(DecisionStep.DECIDED)
                    .expectEvents(resumedEarly(TUE_2026_09_15));
        }

        @Test
        void decided_again_there_is_nothing_to_do() {
            given(issued(), suspended(), resumptionProposed(), resumedEarly(TUE_2026_09_15))
                    .when(resume(APPROVER, TUE_2026_09_15))
                    .expectResultMessagePayload(DecisionStep.ALREADY_DECIDED)
                    .expectNoEvents();
        }

        @Test
        void a_suspension_that_is_still_to_come_can_be_called_off() {
            var later = suspended(1, LocalDate.of(2026, 12, 1), 1, LocalDate.of(2027, 1, 1));
            given(issued(), later, resumptionProposed())
                    .when(resume(APPROVER, TUE_2026_09_15))
                    .expectEvents(resumedEarly(TUE_2026_09_15));
        }

        @Test
        void a_licence_that_is_not_suspended_is_not_resumed() {
            isRefused(given(issued()).when(resume(OFFICER, TUE_2026_09_15)), LicenceProblems.NOT_SUSPENDED);
        }

        @Test
        void a_decision_that_comes_after_the_last_day_has_nothing_left_to_end() {
            isRefused(
                    given(issued(), suspended(), resumptionProposed()).when(resume(APPROVER, LAST_DAY.plusDays(1))),
                    LicenceProblems.NOT_SUSPENDED);
        }

        @Test
        void a_licence_whose_end_is_decided_is_not_resumed() {
            isNotInForce(
                    given(issued(), suspended(), terminated(TUE_2026_09_15)).when(resume(OFFICER, MON_2026_08_31)),
                    LicenceStanding.TERMINATED);
        }
    }

    @Nested
    class When_its_term_has_passed {

        private final LocalDate thu = LAST_DAY.plusDays(1);

        @Test
        void it_is_in_force_again_on_the_day_after_the_last() {
            given(issued(), suspended()).when(ended(LAST_DAY)).expectEvents(resumed(1, thu, noon(thu)));
        }

        @Test
        void a_second_word_finds_nothing_to_do() {
            isNothingToDo(
                    given(issued(), suspended(), resumed(1, thu, noon(thu))).when(ended(LAST_DAY)));
        }

        @Test
        void a_word_after_an_early_end_finds_nothing_to_do() {
            isNothingToDo(
                    given(issued(), suspended(), resumedEarly(TUE_2026_09_15)).when(ended(LAST_DAY)));
        }

        @Test
        void a_late_word_about_an_earlier_suspension_does_not_end_the_one_that_runs() {
            isNothingToDo(given(issued(), suspended(), suspended(2, thu, 2, LocalDate.of(2026, 12, 1)))
                    .when(ended(LAST_DAY)));
        }

        @Test
        void the_end_of_the_second_one_is_its_own() {
            var tuesday = LocalDate.of(2026, 12, 1);
            given(issued(), suspended(), suspended(2, thu, 2, tuesday))
                    .when(new EndSuspension(ID, tuesday, noon(tuesday.plusDays(1))))
                    .expectEvents(resumed(2, tuesday.plusDays(1), noon(tuesday.plusDays(1))));
        }

        @Test
        void a_licence_that_was_never_suspended_has_nothing_to_end() {
            isNothingToDo(given(issued()).when(ended(LAST_DAY)));
        }

        @Test
        void a_licence_that_has_ended_meanwhile_does_not_come_back() {
            isNothingToDo(given(issued(), suspended(), terminated(thu)).when(ended(LAST_DAY)));
        }

        @Test
        void a_licence_that_ends_later_is_in_force_until_then() {
            given(issued(), suspended(), terminated(thu.plusDays(1)))
                    .when(ended(LAST_DAY))
                    .expectEvents(resumed(1, thu, noon(thu)));
        }

        @Test
        void a_licence_that_has_expired_meanwhile_does_not_come_back() {
            var atTheEnd = suspended(1, VALID_UNTIL, 1, VALID_UNTIL.plusMonths(1));
            isNothingToDo(given(issued(), atTheEnd).when(ended(VALID_UNTIL.plusMonths(1))));
        }

        @Test
        void what_else_was_proposed_meanwhile_stays_proposed() {
            given(issued(), suspended(), terminationProposed(null), resumed(1, thu, noon(thu)))
                    .when(terminate(APPROVER, thu, null))
                    .expectResultMessagePayload(DecisionStep.DECIDED);
        }

        @Test
        void an_early_end_that_was_proposed_is_void() {
            given(
                            issued(),
                            suspended(),
                            resumptionProposed(),
                            resumed(1, thu, noon(thu)),
                            suspended(2, thu, 1, thu.plusMonths(1)))
                    .when(resume(OFFICER, thu))
                    .expectEvents(new ResumptionProposed(ID, CAUSES_REMOVED, OFFICER.id(), noon(thu)));
        }

        private EndSuspension ended(LocalDate lastDay) {
            return new EndSuspension(ID, lastDay, noon(thu));
        }
    }
}
