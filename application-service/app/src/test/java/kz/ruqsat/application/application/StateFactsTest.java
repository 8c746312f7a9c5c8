package kz.ruqsat.application.application;

import static kz.ruqsat.application.application.Examples.*;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StateFactsTest extends ApplicationTest {

    private final StateFacts other = new StateFacts(ID, Facts.NONE, FRI_2026_03_20, null);

    @Nested
    class In_a_draft {

        @Test
        void other_facts_replace_the_earlier_ones() {
            given(drafted()).when(other).expectEvents(new FactsStated(ID, Facts.NONE, FRI_2026_03_20));
        }

        @Test
        void the_same_facts_change_nothing() {
            isNothingToDo(given(drafted()).when(new StateFacts(ID, FACTS, FRI_2026_03_20, null)));
        }
    }

    @Test
    void after_submission_facts_change_with_an_answer_only() {
        isForbiddenBy(given(drafted(), submitted()).when(other), ApplicationState.SUBMITTED);
    }
}
