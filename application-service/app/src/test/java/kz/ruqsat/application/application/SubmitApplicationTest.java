package kz.ruqsat.application.application;

import static kz.ruqsat.application.application.Examples.*;

import org.junit.jupiter.api.Test;

class SubmitApplicationTest extends ApplicationTest {

    private final SubmitApplication submit = new SubmitApplication(ID, "2026-000001", FRI_2026_03_20, null);

    @Test
    void a_draft_is_submitted_with_the_hash_of_everything_in_it() {
        given(drafted(), attached(TITLE), attached(LETTER)).when(submit).expectEvents(submitted(TITLE, LETTER));
    }

    @Test
    void a_document_taken_out_before_is_not_part_of_it() {
        given(drafted(), attached(TITLE), new DocumentRemoved(ID, TITLE.documentId(), FRI_2026_03_20))
                .when(submit)
                .expectEvents(submitted());
    }

    @Test
    void it_is_submitted_once() {
        isForbiddenBy(given(drafted(), submitted()).when(submit), ApplicationState.SUBMITTED);
    }

    @Test
    void a_withdrawn_one_is_not_submitted() {
        isForbiddenBy(given(drafted(), withdrawn()).when(submit), ApplicationState.WITHDRAWN);
    }
}
