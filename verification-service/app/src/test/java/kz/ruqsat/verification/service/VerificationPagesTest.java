package kz.ruqsat.verification.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import java.util.regex.Pattern;
import kz.ruqsat.platform.page.TemplateChecks;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.service.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationPagesTest extends RunningVerification {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Test
    void every_text_is_there_in_three_languages_and_nothing_runs_inline() {
        assertThat(TemplateChecks.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void both_pages_speak_the_reader_s_language_without_a_gap(String language) {
        var unknown = verified("I", UNDER_E3);
        var known = verified("I", UNDER_E2);
        eventually(() -> assertThat(obligation(json(unknown), "DECISION")).isNotEmpty());

        for (var path : List.of("/verifications", page(unknown), page(known))) {
            var answer = look(path + "?lang=" + language);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text())
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("⟦", "??");
        }
    }

    @Test
    void terms_name_their_application_by_its_number() {
        var id = verified("I", UNDER_E3);
        eventually(() -> assertThat(obligation(json(id), "DECISION")).isNotEmpty());
        var number = json(id).path("number").asString();
        var term = json(id).path("obligations").path(0).path("id").asString();

        assertThat(look("/deadlines?lang=en&subject=" + id).text())
                .contains(number)
                .doesNotContain("…" + id.substring(28));
        assertThat(look("/obligations/" + term + "?lang=en").text()).contains(number);
    }

    @Test
    void a_case_under_unknown_wording_says_so_and_leaves_every_row_to_an_officer() {
        var html = look(page(verified("I", UNDER_E3)) + "?lang=en").text();

        assertThat(html)
                .contains("Edition E3 governs this case")
                .contains("The wording of edition E3 is not known to the system")
                .contains("wording of edition E2")
                .contains("0 of 6 settled");
        assertThat(occurrences(html, "Officer decides")).isEqualTo(6);
        assertThat(occurrences(html, "Settle this requirement")).isEqualTo(6);
    }

    @Test
    void a_case_under_known_wording_tells_why_question_by_question() {
        var html = look(page(verified("I", UNDER_E2)) + "?lang=en").text();

        assertThat(html)
                .doesNotContain("is not known to the system")
                .contains("voltage of the substation, kV: at least 35.", "Found: 35.")
                .contains("Open question of law: Whether the capacity in row 6 is meant per document or in total.")
                .contains("A confirming document is there: title to the data-processing centre.");
    }

    @Test
    void the_form_settles_a_row_and_the_page_shows_it() {
        var id = verified("I", UNDER_E3);

        var answer = settle(id, "R2", "NOT_MET:EVIDENCE_INVALID", "мерзімі өткен", TITLE, "0");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(page(id) + "#R2");
        assertThat(look(page(id) + "?lang=en").text())
                .contains(
                        "1 of 6 settled", "The document is not valid or has expired", "мерзімі өткен", "officer-demo");
        assertThat(row(json(id), "R2").path("evidence").path(0).asString()).isEqualTo(TITLE);
    }

    @Test
    void a_form_that_is_not_taken_keeps_what_was_written() {
        var id = verified("I", UNDER_E3);
        settle(id, "R1", "MET:CONFIRMED", "", "", "0");

        var stale = settle(id, "R2", "MET:CONFIRMED", "бәрі дұрыс", "", "0");
        var empty = settle(id, "R2", "", "бәрі дұрыс", "", version(id));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text()).contains("бәрі дұрыс");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text())
                .contains("бәрі дұрыс", "field-error", "aria-describedby=\"verdict-errors-R2\"")
                .doesNotContain("/outcome", "reason-errors-R2");
        assertThat(row(json(id), "R2").path("state").asString()).isEqualTo("NEEDS_OFFICER");
    }

    @Test
    void completeness_is_judged_on_the_page() {
        var complete = verified("I", UNDER_E3);
        var incomplete = verified("I", UNDER_E3);

        assertThat(judge(complete, "COMPLETE", "").status()).isEqualTo(302);
        assertThat(judge(incomplete, "INCOMPLETE", "").status()).isEqualTo(422);
        assertThat(judge(incomplete, "INCOMPLETE", "R3 жоқ").status()).isEqualTo(302);

        assertThat(json(complete).path("completeness").asString()).isEqualTo("CONFIRMED");
        assertThat(json(incomplete).path("outcome").asString()).isEqualTo("INCOMPLETE");
        assertThat(look(page(incomplete) + "?lang=en").text())
                .contains("The package is incomplete", "R3 жоқ")
                .doesNotContain("Settle this requirement");
    }

    @Test
    void readers_see_the_page_without_forms_and_cannot_use_them() {
        var id = verified("I", UNDER_E3);
        var auditor = tokens.bearer("auditor-demo", Role.AUDITOR);

        assertThat(api.get(page(id) + "?lang=en", auditor, "Accept", "text/html")
                        .text())
                .contains("0 of 6 settled")
                .doesNotContain("Settle this requirement", "method=\"post\" action=\"/verifications");
        assertThat(api.form(page(id) + "/completeness", auditor, "version=0&outcome=COMPLETE")
                        .status())
                .isEqualTo(403);
        assertThat(api.get(page(id), tokens.bearer("portal-demo", Role.PORTAL)).status())
                .isEqualTo(403);
    }

    private Answer settle(String id, String row, String verdict, String note, String evidence, String version) {
        return api.form(
                page(id) + "/requirements/" + row + "/assessment?lang=en",
                officer,
                "version=" + version + "&verdict=" + verdict + "&note=" + URLEncoder.encode(note, UTF_8)
                        + (evidence.isEmpty() ? "" : "&evidence=" + evidence));
    }

    private Answer judge(String id, String outcome, String note) {
        return api.form(
                page(id) + "/completeness",
                officer,
                "version=" + version(id) + "&outcome=" + outcome + "&note=" + URLEncoder.encode(note, UTF_8));
    }

    private String version(String id) {
        var found = VERSION.matcher(look(page(id)).text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Answer look(String path) {
        return api.get(path, officer, "Accept", "text/html");
    }

    private static String page(String id) {
        return "/verifications/" + id;
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
