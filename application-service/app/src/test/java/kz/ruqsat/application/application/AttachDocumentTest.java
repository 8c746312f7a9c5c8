package kz.ruqsat.application.application;

import static kz.ruqsat.application.application.Examples.*;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AttachDocumentTest extends ApplicationTest {

    private final AttachDocument attach = new AttachDocument(ID, TITLE, FRI_2026_03_20, null);

    @Nested
    class In_a_draft {

        @Test
        void a_document_is_attached() {
            given(drafted())
                    .when(attach)
                    .expectResultMessagePayload(TITLE.documentId())
                    .expectEvents(attached(TITLE));
        }

        @Test
        void the_same_document_again_is_known_under_its_first_id() {
            given(drafted(), attached(TITLE))
                    .when(new AttachDocument(ID, withId("another"), FRI_2026_03_20, null))
                    .expectResultMessagePayload(TITLE.documentId())
                    .expectNoEvents();
        }

        @Test
        void the_same_bytes_for_another_requirement_are_another_document() {
            var forRow5 =
                    new Document("d5", "R5", TITLE.kind(), TITLE.fileName(), TITLE.sha256(), TITLE.mediaType(), 1000);
            given(drafted(), attached(TITLE))
                    .when(new AttachDocument(ID, forRow5, FRI_2026_03_20, null))
                    .expectEvents(attached(forRow5));
        }

        private Document withId(String id) {
            return new Document(
                    id, TITLE.requirement(), TITLE.kind(), TITLE.fileName(), TITLE.sha256(), TITLE.mediaType(), 1000);
        }
    }

    @Test
    void after_submission_it_waits_for_the_next_answer() {
        given(drafted(), submitted()).when(attach).expectEvents(attached(TITLE));
    }

    @Test
    void a_decided_application_takes_none() {
        isForbiddenBy(given(drafted(), submitted(), refused()).when(attach), ApplicationState.REFUSED);
    }
}
