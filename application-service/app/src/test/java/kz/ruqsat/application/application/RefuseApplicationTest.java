package kz.ruqsat.application.application;

import static kz.ruqsat.application.application.Examples.*;

import kz.ruqsat.platform.security.Actor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RefuseApplicationTest extends ApplicationTest {

    private static final RefusalGround OTHER_GROUND = new RefusalGround("202-V, 32", "FEE_NOT_PAID", null);

    @Nested
    class When_submitted {

        @Test
        void an_officer_proposes_whatever_the_verification_says() {
            given(drafted(), submitted())
                    .when(refuse(OFFICER, GROUND))
                    .expectResultMessagePayload(DecisionStep.PROPOSED)
                    .expectEvents(refusalProposed());
        }

        @Test
        void an_approver_cannot_begin() {
            isRefused(given(drafted(), submitted()).when(refuse(APPROVER, GROUND)), ApplicationProblems.NOT_PROPOSED);
        }
    }

    @Nested
    class When_refusal_is_proposed {

        private final ApplicationEvent[] proposed = {drafted(), submitted(), refusalProposed()};

        @Test
        void an_approver_who_is_another_person_decides() {
            given(proposed)
                    .when(refuse(APPROVER, GROUND))
                    .expectResultMessagePayload(DecisionStep.DECIDED)
                    .expectEvents(refused());
        }

        @Test
        void the_proposer_cannot_decide() {
            isRefused(given(proposed).when(refuse(OFFICER, GROUND)), ApplicationProblems.FOUR_EYES);
        }

        @Test
        void an_approver_decides_what_was_proposed_and_nothing_else() {
            isRefused(given(proposed).when(refuse(APPROVER, OTHER_GROUND)), ApplicationProblems.PROPOSAL_DIFFERS);
        }

        @Test
        void an_officers_other_ground_is_a_new_proposal() {
            given(proposed)
                    .when(refuse(OTHER_OFFICER, OTHER_GROUND))
                    .expectEvents(new RefusalProposed(ID, OTHER_OFFICER.id(), OTHER_GROUND, FRI_2026_03_20));
        }
    }

    @Nested
    class When_approval_is_proposed {

        @Test
        void an_officers_refusal_is_a_new_proposal() {
            given(drafted(), submitted(), recorded(VerificationOutcome.ALL_MET), approvalProposed())
                    .when(refuse(OFFICER, GROUND))
                    .expectEvents(refusalProposed());
        }
    }

    @Nested
    class When_refused {

        private final ApplicationEvent[] decided = {drafted(), submitted(), refusalProposed(), refused()};

        @Test
        void refused_again_there_is_nothing_to_do() {
            given(decided)
                    .when(refuse(APPROVER, GROUND))
                    .expectResultMessagePayload(DecisionStep.ALREADY_DECIDED)
                    .expectNoEvents();
        }

        @Test
        void another_ground_comes_too_late() {
            isForbiddenBy(given(decided).when(refuse(OFFICER, OTHER_GROUND)), ApplicationState.REFUSED);
        }
    }

    @Test
    void a_draft_is_not_refused() {
        isForbiddenBy(given(drafted()).when(refuse(OFFICER, GROUND)), ApplicationState.DRAFT);
    }

    private static RefuseApplication refuse(Actor by, RefusalGround ground) {
        return new RefuseApplication(ID, ground, by, FRI_2026_03_20, null);
    }
}
