package kz.ruqsat.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a licence and the public register, as the browser gets them. */
class LicencePagesTest extends RunningService {

    private static final String GROUND = "&ground=FALSE_INFORMATION&basis=No+14&noteKk=&noteRu=";

    @ParameterizedTest
    @CsvSource({"kk,Тоқтата тұру,Тоқтатыла тұрған", "ru,Приостановление,Приостановлена", "en,Suspension,Suspended"})
    void a_suspension_is_proposed_and_taken_with_the_buttons_in_every_language(
            String language, String form, String state) {
        var number = licensed();
        var offered = officer().get(page(number) + "?lang=" + language);
        assertThat(offered.status()).as(offered.text()).isEqualTo(200);
        assertThat(offered.text())
                .contains(form, "/suspension\"", "/termination\"", "/reissue\"")
                .doesNotContain("/resumption\"", "/decision\"", "⟦");
        assertThat(officer()
                        .form(page(number) + "/suspension", "version=0&months=2&from=" + GROUND)
                        .status())
                .isEqualTo(302);
        assertThat(officer().get(page(number)).text()).doesNotContain("/decision\"");
        assertThat(approver().get(page(number) + "?lang=" + language).text())
                .contains("/decision\"", "No 14")
                .doesNotContain("⟦");
        assertThat(approver().form(page(number) + "/decision", "version=1").status())
                .isEqualTo(302);
        var after = officer().get(page(number) + "?lang=" + language).text();
        assertThat(after)
                .contains(state, "/resumption\"", "No 14")
                .doesNotContain("/suspension\"", "⟦")
                .doesNotContainPattern(">[^<]*\\d{4}-\\d\\d-\\d\\dT");
        var register = nobody().with("Accept", "text/html")
                .get("/register/licences?limit=200&state=SUSPENDED&lang=" + language)
                .text();
        assertThat(register).contains(number, state).doesNotContain("⟦", "/licences/" + number);
    }

    @Test
    void a_new_document_is_given_and_the_old_page_leads_to_it() {
        var number = licensed();
        var change = "&nameKk=%D0%96%D0%B0%D2%A3%D0%B0&nameRu=%D0%9D%D0%BE%D0%B2%D0%BE%D0%B5&address=&identifier=";
        assertThat(officer()
                        .form(
                                page(number) + "/reissue",
                                "version=0&ground=ENTITY_CHANGED&basis=7&noteKk=&noteRu=" + change)
                        .status())
                .isEqualTo(302);
        assertThat(approver().get(page(number) + "?lang=en").text()).contains("Give the new document", "Жаңа");
        var decided = approver().form(page(number) + "/decision", "version=1");
        assertThat(decided.status()).isEqualTo(302);
        var next = decided.header("Location").replaceAll(".*/", "");
        assertThat(next).isNotEqualTo(number);
        assertThat(officer().get(page(number) + "?lang=en").text())
                .contains("Another document has taken the place", "/licences/" + next)
                .doesNotContain("/reissue\"");
        assertThat(officer().get(page(next) + "?lang=en").text())
                .contains("Новое", "/licences/" + number, next + " in place of " + number);
    }

    @Test
    void a_termination_leaves_nothing_to_decide() {
        var number = licensed();
        officer().form(page(number) + "/termination", "version=0&from=&ground=HOLDER_ASKED&basis=31&noteKk=&noteRu=");
        assertThat(approver().form(page(number) + "/decision", "version=1").status())
                .isEqualTo(302);
        assertThat(officer().get(page(number) + "?lang=en").text())
                .contains("Terminated", "no longer in force from", "The licensee asked for the end of the licence")
                .doesNotContain("/termination\"", "/suspension\"", "/reissue\"");
    }

    @Test
    void a_decision_on_an_older_version_or_on_nothing_is_told_as_a_page() {
        var number = licensed();
        var nothing = approver().with("Accept", "text/html").form(page(number) + "/decision", "version=0");
        assertThat(nothing.status()).isEqualTo(412);
        officer().form(page(number) + "/suspension", "version=0&months=1&from=" + GROUND);
        var stale = approver().with("Accept", "text/html").form(page(number) + "/decision", "version=0");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.header("Content-Type")).startsWith("text/html");
        var twice = officer()
                .with("Accept", "text/html")
                .form(page(number) + "/suspension", "version=1&months=9&from=" + GROUND);
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.header("Content-Type")).startsWith("text/html");
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void what_cannot_be_taken_is_told_beside_its_field_and_what_was_written_stays(String language) {
        var number = licensed();
        var answer = officer()
                .with("Accept", "text/html")
                .form(
                        page(number) + "/suspension?lang=" + language,
                        "version=0&months=2&from=20.03.2026&ground=FALSE_INFORMATION&basis=&noteKk=%D0%96&noteRu=");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .containsPattern("(?s)id=\"suspension-from-error\"[^>]*><span class=\"field-error\"")
                .containsPattern("(?s)id=\"suspension-basis-error\"[^>]*><span class=\"field-error\"")
                .containsPattern("(?s)id=\"suspension-noteRu-error\"[^>]*><span class=\"field-error\"")
                .contains("value=\"20.03.2026\"", ">Ж</textarea>", "<details open=\"open\">")
                .containsPattern("value=\"FALSE_INFORMATION\" selected")
                .containsPattern("value=\"2\" selected")
                .doesNotContain("⟦", "??", "termination-basis-error\"><span");
        assertThat(officer().get(page(number)).text()).doesNotContain("<details open");
    }

    @Test
    void pages_are_for_the_authority_and_buttons_for_those_who_decide() {
        var number = licensed();
        assertThat(portal().get(page(number)).status()).isEqualTo(403);
        assertThat(nobody().get(page(number)).status()).isEqualTo(401);
        var auditor = as("auditor-demo", Role.AUDITOR);
        assertThat(auditor.get(page(number)).text()).doesNotContain("<form method=\"post\" action=\"/licences");
        assertThat(auditor.form(page(number) + "/suspension", "version=0&months=1" + GROUND)
                        .status())
                .isEqualTo(403);
        assertThat(officer().form(page(number) + "/decision", "version=0").status())
                .isEqualTo(403);
    }

    @Test
    void the_register_leads_the_authority_to_the_licence_and_keeps_its_filters() {
        var number = licensed();
        var page = officer().with("Accept", "text/html").get("/register/licences?limit=200&state=ACTIVE&lang=en");
        assertThat(page.text())
                .contains("href=\"/licences/" + number, "aria-current=\"true\"", "name=\"state\" value=\"ACTIVE\"");
        assertThat(nobody().with("Accept", "text/html")
                        .get("/register/licences?state=TERMINATED&asOf=2020-01-01&lang=en")
                        .text())
                .contains("There are no such licences");
    }

    private String licensed() {
        var id = verified();
        officer().post(path(id) + "/approval");
        approver().post(path(id) + "/approval");
        eventually(() -> assertThat(application(id).get("licence").isNull()).isFalse());
        return application(id).at("/licence/number").asString();
    }

    private static String page(String number) {
        return "/licences/" + number;
    }
}
