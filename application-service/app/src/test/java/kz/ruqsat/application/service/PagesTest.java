package kz.ruqsat.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that people use, as the browser gets them. */
class PagesTest extends RunningService {

    @ParameterizedTest
    @CsvSource({"kk,Өтініштер,Жоба", "ru,Заявления,Черновик", "en,Applications,Draft"})
    void the_list_speaks_the_readers_language(String language, String title, String other) {
        var number = application(submitted()).get("number").asString();
        var page = officer().get("/applications?lang=" + language);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text())
                .contains("<html", "lang=\"" + language + "\"", title, number, "2305••••••04")
                .doesNotContain("⟦", "230540000004");
    }

    @ParameterizedTest
    @CsvSource({"kk,Қаралуда", "ru,На рассмотрении", "en,Being considered"})
    void one_application_is_shown_whole(String language, String state) {
        var id = drafted();
        portal().attach(id, "құқық.pdf", PDF, "R2", "DATA_CENTRE_TITLE");
        portal().post(path(id) + "/submission");
        concluded(id, "ALL_MET", 0);
        var page = officer().get("/applications/" + id + "?lang=" + language);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text())
                .contains(state, "құқық.pdf", "551010000", "R1", "<form method=\"post\"")
                .contains("href=\"/verifications/" + id + "#R1\"")
                .doesNotContain("⟦")
                .doesNotContainPattern(">[^<]*\\d{4}-\\d\\d-\\d\\dT");
    }

    @Test
    void two_people_decide_with_the_buttons() {
        var id = verified();
        assertThat(officer()
                        .form("/applications/" + id + "/approval", "version=" + version(id))
                        .status())
                .isEqualTo(302);
        assertThat(officer().get("/applications/" + id).text()).doesNotContain("/approval\"");
        assertThat(approver().get("/applications/" + id).text()).contains("/approval\"");
        assertThat(approver()
                        .form("/applications/" + id + "/approval", "version=" + version(id))
                        .status())
                .isEqualTo(302);
        assertThat(application(id).get("state").asString()).isEqualTo("APPROVED");
    }

    @Test
    void a_refusal_is_proposed_and_taken_with_the_buttons() {
        var id = submitted();
        var ground = "&legalPoint=165&reasonCode=FEE_NOT_PAID&noteKk=&noteRu=";
        assertThat(officer()
                        .form("/applications/" + id + "/refusal", "version=" + version(id) + ground)
                        .status())
                .isEqualTo(302);
        var page = approver().get("/applications/" + id + "?lang=en").text();
        assertThat(page).contains("The licence fee was not paid", "name=\"legalPoint\" value=\"165\"");
        assertThat(approver()
                        .form("/applications/" + id + "/refusal", "version=" + version(id) + ground)
                        .status())
                .isEqualTo(302);
        assertThat(officer().get("/applications/" + id + "?lang=en").text())
                .contains("Refused", "165 · The licence fee was not paid");
    }

    @Test
    void a_decision_on_an_older_version_is_told_as_a_page() {
        var id = submitted();
        var stale = officer()
                .with("Accept", "text/html")
                .form("/applications/" + id + "/refusal", "version=0&legalPoint=165&reasonCode=FEE_NOT_PAID");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.header("Content-Type")).startsWith("text/html");
    }

    @Test
    void pages_are_for_the_authority() {
        assertThat(portal().get("/applications").status()).isEqualTo(403);
        assertThat(as("pool-demo", Role.POOL_OPERATOR).get("/applications").status())
                .isEqualTo(403);
        assertThat(nobody().get("/applications").status()).isEqualTo(401);
    }

    @Test
    void the_register_is_a_page_for_people_and_json_for_programs() {
        var id = verified();
        officer().post(path(id) + "/approval");
        approver().post(path(id) + "/approval");
        eventually(() -> assertThat(application(id).get("licence").isNull()).isFalse());
        var number = application(id).get("licence").get("number").asString();
        var page = nobody().with("Accept", "text/html").get("/register/licences?lang=ru&limit=200");
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text())
                .contains("Реестр лицензий", number, "ТОО «Образец»")
                .doesNotContain("⟦");
        assertThat(nobody().with("Accept", "application/json")
                        .get("/register/licences?limit=200")
                        .text())
                .contains(number);
        assertThat(nobody().with("Accept", "text/html")
                        .get("/register/licences?lang=en&asOf=2020-01-01")
                        .text())
                .contains("No licences have been issued");
    }

    @ParameterizedTest
    @CsvSource({"kk,Бұл күн емес", "ru,Это не дата", "en,This is not a date"})
    void a_day_that_is_none_is_told_beside_its_field_and_the_register_is_shown(String language, String told) {
        var page = nobody().with("Accept", "text/html").get("/register/licences?asOf=yesterday&lang=" + language);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(told, "aria-describedby=\"asOf-error\"");
    }

    private long version(String id) {
        return eventsOf(id) - 1;
    }
}
