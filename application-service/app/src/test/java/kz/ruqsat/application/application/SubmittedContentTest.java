package kz.ruqsat.application.application;

import static kz.ruqsat.application.application.Examples.APPLICANT;
import static kz.ruqsat.application.application.Examples.FACTS;
import static kz.ruqsat.application.application.Examples.LETTER;
import static kz.ruqsat.application.application.Examples.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubmittedContentTest {

    @Test
    void the_form_is_the_one_that_is_documented() {
        var bare = new Applicant("LEGAL_ENTITY", "230540000004", new Name("Үлгі", "Образец"), null, null, null);
        assertThat(SubmittedContent.canonical("id-1", "I", bare, "kk", Facts.NONE, List.of(TITLE)))
                .isEqualTo(
                        ("{'applicant':{'identifier':'230540000004','kind':'LEGAL_ENTITY','name':{'kk':'Үлгі','ru':'Образец'}},"
                                        + "'applicationId':'id-1',"
                                        + "'documents':[{'documentId':'" + TITLE.documentId()
                                        + "','fileName':'title.pdf','kind':'DATA_CENTRE_TITLE','requirement':'R2','sha256':'"
                                        + TITLE.sha256() + "'}],"
                                        + "'facts':{'hardwareUnits':[],'technicalConditions':[]},'language':'kk','subtype':'I'}")
                                .replace('\'', '"'));
    }

    @Test
    void the_order_in_which_documents_were_attached_does_not_matter() {
        assertThat(hash(FACTS, TITLE, LETTER)).isEqualTo(hash(FACTS, LETTER, TITLE));
    }

    @Test
    void every_fact_and_every_document_matters() {
        assertThat(List.of(hash(FACTS), hash(FACTS, TITLE), hash(FACTS, LETTER), hash(Facts.NONE)))
                .doesNotHaveDuplicates();
    }

    private static String hash(Facts facts, Document... documents) {
        return SubmittedContent.sha256(
                SubmittedContent.canonical("id-1", "I", APPLICANT, "kk", facts, List.of(documents)));
    }
}
