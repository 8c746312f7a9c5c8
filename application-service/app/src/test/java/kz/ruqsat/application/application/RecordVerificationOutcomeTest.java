package kz.ruqsat.application.application;

import static kz.ruqsat.application.application.Examples.*;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordVerificationOutcomeTest extends ApplicationTest {

    @Nested
    class When_submitted {

        @Test
        void the_outcome_is_recorded() {
            given(drafted(), submitted())
                    .when(record(VerificationOutcome.ALL_MET))
                    .expectEvents(recorded(VerificationOutcome.ALL_MET));
        }

        @Test
        void an_incomplete_package_is_returned() {
            given(drafted(), submitted())
                    .when(record(VerificationOutcome.INCOMPLETE))
                    .expectEvents(recorded(VerificationOutcome.INCOMPLETE), returned());
        }

        @Test
        void the_same_outcome_again_changes_nothing() {
            isNothingToDo(given(drafted(), submitted(), recorded(VerificationOutcome.ALL_MET))
                    .when(record(VerificationOutcome.ALL_MET)));
        }

        @Test
        void another_outcome_takes_its_place() {
            given(drafted(), submitted(), recorded(VerificationOutcome.NOT_ALL_MET))
                    .when(record(VerificationOutcome.ALL_MET))
                    .expectEvents(recorded(VerificationOutcome.ALL_MET));
        }
    }

    @Nested
    class When_it_comes_too_late {

        @Test
        void a_withdrawn_application_stays_withdrawn() {
            isNothingToDo(given(drafted(), submitted(), withdrawn()).when(record(VerificationOutcome.INCOMPLETE)));
        }

        @Test
        void a_decided_application_stays_decided() {
            isNothingToDo(given(drafted(), submitted(), refused()).when(record(VerificationOutcome.ALL_MET)));
        }

        @Test
        void a_returned_application_is_not_returned_twice() {
            isNothingToDo(given(drafted(), submitted(), recorded(VerificationOutcome.INCOMPLETE), returned())
                    .when(record(VerificationOutcome.INCOMPLETE)));
        }
    }

    @Test
    void a_draft_has_no_verification() {
        isForbiddenBy(given(drafted()).when(record(VerificationOutcome.ALL_MET)), ApplicationState.DRAFT);
    }

    private static RecordVerificationOutcome record(VerificationOutcome outcome) {
        return new RecordVerificationOutcome(ID, outcome, FRI_2026_03_20, FRI_2026_03_20);
    }
}
