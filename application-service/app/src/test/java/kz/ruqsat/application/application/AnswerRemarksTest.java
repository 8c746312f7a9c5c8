package kz.ruqsat.application.application;

import static kz.ruqsat.application.application.Examples.*;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnswerRemarksTest extends ApplicationTest {

    private final AnswerRemarks answer = new AnswerRemarks(ID, "Түзетілді", null, FRI_2026_03_20, null);

    @Nested
    class When_submitted {

        @Test
        void an_answer_in_words_leaves_the_facts_as_they_were() {
            given(drafted(), submitted()).when(answer).expectEvents(answered());
        }

        @Test
        void an_answer_puts_new_facts_and_waiting_documents_forward() {
            given(drafted(), submitted(), attached(TITLE))
                    .when(new AnswerRemarks(ID, "Түзетілді", Facts.NONE, FRI_2026_03_20, null))
                    .expectEvents(new RemarksAnswered(
                            ID, "Түзетілді", Facts.NONE, hash(Facts.NONE, TITLE), "1", FRI_2026_03_20));
        }

        @Test
        void nothing_is_left_to_answer_once_every_requirement_is_met() {
            isRefused(
                    given(drafted(), submitted(), recorded(VerificationOutcome.ALL_MET))
                            .when(answer),
                    ApplicationProblems.NOTHING_TO_ANSWER);
        }

        @Test
        void an_answer_makes_a_proposal_void() {
            isRefused(
                    given(drafted(), submitted(), refusalProposed(), answered())
                            .when(new RefuseApplication(ID, GROUND, APPROVER, FRI_2026_03_20, null)),
                    ApplicationProblems.NOT_PROPOSED);
        }

        @Test
        void an_answer_makes_an_earlier_outcome_void() {
            given(drafted(), submitted(), recorded(VerificationOutcome.NOT_ALL_MET), answered())
                    .when(new RecordVerificationOutcome(
                            ID, VerificationOutcome.NOT_ALL_MET, FRI_2026_03_20, FRI_2026_03_20))
                    .expectEvents(recorded(VerificationOutcome.NOT_ALL_MET));
        }
    }

    @Test
    void a_draft_has_no_remarks() {
        isForbiddenBy(given(drafted()).when(answer), ApplicationState.DRAFT);
    }
}
