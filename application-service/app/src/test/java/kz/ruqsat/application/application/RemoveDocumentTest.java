package kz.ruqsat.application.application;

import static kz.ruqsat.application.application.Examples.*;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RemoveDocumentTest extends ApplicationTest {

    private final RemoveDocument remove = new RemoveDocument(ID, TITLE.documentId(), FRI_2026_03_20, null);
    private final DocumentRemoved removed = new DocumentRemoved(ID, TITLE.documentId(), FRI_2026_03_20);

    @Nested
    class In_a_draft {

        @Test
        void a_document_is_taken_out() {
            given(drafted(), attached(TITLE)).when(remove).expectEvents(removed);
        }

        @Test
        void an_unknown_document_is_not_found() {
            isRefused(given(drafted()).when(remove), ApplicationProblems.DOCUMENT_NOT_FOUND);
        }

        @Test
        void a_document_taken_out_is_not_found_again() {
            isRefused(given(drafted(), attached(TITLE), removed).when(remove), ApplicationProblems.DOCUMENT_NOT_FOUND);
        }
    }

    @Nested
    class After_submission {

        @Test
        void what_was_submitted_stays_in_the_file() {
            isRefused(
                    given(drafted(), attached(TITLE), submitted(TITLE)).when(remove),
                    ApplicationProblems.DOCUMENT_PUT_FORWARD);
        }

        @Test
        void what_still_waits_for_an_answer_can_be_taken_out() {
            given(drafted(), submitted(), attached(TITLE)).when(remove).expectEvents(removed);
        }

        @Test
        void what_an_answer_put_forward_stays_in_the_file() {
            isRefused(
                    given(drafted(), submitted(), attached(TITLE), answered()).when(remove),
                    ApplicationProblems.DOCUMENT_PUT_FORWARD);
        }
    }
}
