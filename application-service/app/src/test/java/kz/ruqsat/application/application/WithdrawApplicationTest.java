package kz.ruqsat.application.application;

import static kz.ruqsat.application.application.Examples.*;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WithdrawApplicationTest extends ApplicationTest {

    private final WithdrawApplication withdraw = new WithdrawApplication(ID, "Артық керек емес", FRI_2026_03_20, null);

    @Test
    void a_draft_is_withdrawn() {
        given(drafted()).when(withdraw).expectEvents(withdrawn());
    }

    @Test
    void a_submitted_one_is_withdrawn() {
        given(drafted(), submitted()).when(withdraw).expectEvents(withdrawn());
    }

    @Test
    void withdrawn_again_there_is_nothing_to_do() {
        isNothingToDo(given(drafted(), withdrawn()).when(withdraw));
    }

    @Nested
    class When_decided {

        @Test
        void an_approved_one_is_not_withdrawn() {
            isForbiddenBy(given(drafted(), submitted(), approved()).when(withdraw), ApplicationState.APPROVED);
        }
    }
}
