package kz.ruqsat.application.application;

import static kz.ruqsat.application.application.Examples.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class DraftApplicationTest extends ApplicationTest {

    @Test
    void a_draft_is_opened_with_what_is_known() {
        given().when(new DraftApplication(ID, "I", APPLICANT, "kk", "portal-demo", FACTS, List.of(), FRI_2026_03_20))
                .expectSuccessfulHandlerExecution()
                .expectEvents(drafted());
    }

    @Test
    void an_accepted_oddity_is_kept_with_the_draft() {
        var warnings = List.of("identifier-invalid");
        given().when(new DraftApplication(
                        ID, "II", APPLICANT, "ru", "portal-demo", Facts.NONE, warnings, FRI_2026_03_20))
                .expectEvents(new ApplicationDrafted(
                        ID, "II", APPLICANT, "ru", "portal-demo", Facts.NONE, warnings, FRI_2026_03_20));
    }
}
