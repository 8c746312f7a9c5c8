package kz.ruqsat.application.application;

import static kz.ruqsat.application.application.Examples.*;

import java.util.Arrays;
import java.util.stream.Stream;
import kz.ruqsat.platform.security.Actor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApproveApplicationTest extends ApplicationTest {

    @Nested
    class When_every_requirement_is_met {

        @Test
        void an_officer_proposes() {
            given(verified())
                    .when(approve(OFFICER))
                    .expectResultMessagePayload(DecisionStep.PROPOSED)
                    .expectEvents(approvalProposed());
        }

        @Test
        void an_approver_cannot_begin() {
            isRefused(given(verified()).when(approve(APPROVER)), ApplicationProblems.NOT_PROPOSED);
        }
    }

    @Nested
    class When_approval_is_proposed {

        private final ApplicationEvent[] proposed = and(verified(), approvalProposed());

        @Test
        void an_approver_who_is_another_person_decides() {
            given(proposed)
                    .when(approve(APPROVER))
                    .expectResultMessagePayload(DecisionStep.DECIDED)
                    .expectEvents(approved());
        }

        @Test
        void the_proposer_cannot_decide() {
            isRefused(given(proposed).when(approve(OFFICER)), ApplicationProblems.FOUR_EYES);
        }

        @Test
        void the_proposer_cannot_decide_with_the_approvers_role_either() {
            var byChief = and(verified(), new ApprovalProposed(ID, BOTH.id(), FRI_2026_03_20));
            isRefused(given(byChief).when(approve(BOTH)), ApplicationProblems.FOUR_EYES);
        }

        @Test
        void another_officers_same_proposal_changes_nothing() {
            given(proposed)
                    .when(approve(OTHER_OFFICER))
                    .expectResultMessagePayload(DecisionStep.PROPOSED)
                    .expectNoEvents();
        }

        @Test
        void an_outcome_that_changed_meanwhile_stops_the_decision() {
            isRefused(
                    given(and(proposed, recorded(VerificationOutcome.NOT_ALL_MET)))
                            .when(approve(APPROVER)),
                    ApplicationProblems.VERIFICATION_NOT_CONCLUDED);
        }
    }

    @Nested
    class When_refusal_is_proposed {

        private final ApplicationEvent[] refusal = and(verified(), refusalProposed());

        @Test
        void an_officers_approval_is_a_new_proposal() {
            given(refusal).when(approve(OFFICER)).expectEvents(approvalProposed());
        }

        @Test
        void an_approver_finds_no_approval_to_decide() {
            isRefused(given(refusal).when(approve(APPROVER)), ApplicationProblems.NOT_PROPOSED);
        }
    }

    @Nested
    class When_the_verification_is_not_concluded {

        @Test
        void nothing_is_approved_before_its_outcome() {
            isRefused(
                    given(drafted(), submitted()).when(approve(OFFICER)),
                    ApplicationProblems.VERIFICATION_NOT_CONCLUDED);
        }

        @Test
        void nothing_is_approved_against_its_outcome() {
            isRefused(
                    given(drafted(), submitted(), recorded(VerificationOutcome.NOT_ALL_MET))
                            .when(approve(OFFICER)),
                    ApplicationProblems.VERIFICATION_NOT_CONCLUDED);
        }
    }

    @Test
    void approved_again_there_is_nothing_to_do() {
        given(and(verified(), approvalProposed(), approved()))
                .when(approve(APPROVER))
                .expectResultMessagePayload(DecisionStep.ALREADY_DECIDED)
                .expectNoEvents();
    }

    @Test
    void a_refused_one_is_not_approved() {
        isForbiddenBy(
                given(and(verified(), refusalProposed(), refused())).when(approve(OFFICER)), ApplicationState.REFUSED);
    }

    private static ApplicationEvent[] verified() {
        return new ApplicationEvent[] {drafted(), submitted(), recorded(VerificationOutcome.ALL_MET)};
    }

    private static ApplicationEvent[] and(ApplicationEvent[] first, ApplicationEvent... then) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(then)).toArray(ApplicationEvent[]::new);
    }

    private static ApproveApplication approve(Actor by) {
        return new ApproveApplication(ID, by, FRI_2026_03_20, null);
    }
}
