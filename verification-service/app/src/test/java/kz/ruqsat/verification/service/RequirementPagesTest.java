package kz.ruqsat.verification.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.regex.Pattern;
import kz.ruqsat.platform.page.TemplateChecks;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.service.Api.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementPagesTest extends RunningCatalogue {

    private static final String CHECK = "/requirements/check?on=2025-06-02";

    @Test
    void every_text_is_there_in_three_languages_and_nothing_runs_inline() {
        assertThat(TemplateChecks.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kk, /requirements?on=2025-06-02",
        "ru, /requirements?on=2025-06-02",
        "en, /requirements?on=2023-12-01",
        "kk, /requirements?on=2020-01-01",
        "ru, /requirements",
        "kk, /requirements/differences?from=E2&to=E3",
        "ru, /requirements/differences",
        "kk, /requirements/check",
        "ru, /requirements/check?on=2025-06-02&subtype=I",
        "en, /requirements/check?on=2025-06-02&subtype=II&hardware=OWNED&accreditedPoolsExist=true",
    })
    void everybody_reads_them_without_signing_in(String language, String path) {
        var answer = look(path + (path.contains("?") ? "&" : "?") + "lang=" + language);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("<html lang=\"" + language + "\"").doesNotContain("⟦", "??");
    }

    @Nested
    class The_catalogue {

        @Test
        void shows_what_is_demanded_on_a_day() {
            assertThat(look("/requirements?on=2025-06-02&lang=en").text())
                    .contains("Edition E2", "Technical conditions for connection", "at least 35", "165/НҚ, № 6")
                    .contains("an officer decides", "Whether row 5 binds")
                    .doesNotContain("wording not known</span>", "/requirements/proposals");
            assertThat(look("/requirements?on=2023-12-01&lang=en").text())
                    .contains("Edition E1", "not in force yet on this day", "Nothing is guessed");
            assertThat(look("/requirements?on=2020-01-01&lang=en").text()).contains("No edition of the requirements");
            assertThat(look("/requirements?on=never").status()).isEqualTo(400);
        }

        @Test
        void leads_the_authority_to_what_is_proposed() {
            assertThat(api.get("/requirements", officer, "Accept", "text/html").text())
                    .contains("/requirements/proposals");
        }

        @Test
        void shows_in_words_what_changed() {
            var changed = fresh();
            approve(propose(changed.changed()).json().path("id").asString());

            assertThat(look("/requirements/differences?from=E2&to=" + changed.id() + "&lang=en")
                            .text())
                    .contains("Row R3 was removed", "110 instead of 35");
            assertThat(look("/requirements/differences?from=E2&to=E99").status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class A_check {

        @Test
        void asks_only_what_matters_for_what_was_answered() {
            assertThat(asked("")).isEqualTo("subtype");
            assertThat(asked("&subtype=I")).isEqualTo("hardware");
            assertThat(asked("&subtype=I&hardware=NONE")).isEqualTo("dataCentre.ground");
            assertThat(asked("&subtype=I&hardware=OWNED&dataCentre.ground=OWNED"))
                    .isEqualTo("accreditedPoolsExist");
            assertThat(asked("&subtype=I&hardware=NONE&dataCentre.ground=OWNED"))
                    .isEqualTo("powerSupply.supplierConnectedToUnifiedSystem");
            assertThat(asked("&subtype=I&hardware=NONE&dataCentre.ground=OWNED"
                            + "&powerSupply.supplierConnectedToUnifiedSystem=true"))
                    .isEqualTo("gridSystems.metering");
            assertThat(asked("&subtype=II&hardware=OWNED&accreditedPoolsExist=false"))
                    .isEqualTo("");
        }

        @Test
        void ends_for_a_miner_without_hardware_off_the_grid_with_two_documents_and_reasons() {
            var text = look(CHECK + "&subtype=I&hardware=NONE&dataCentre.ground=OWNED"
                            + "&powerSupply.supplierConnectedToUnifiedSystem=false&lang=en")
                    .text();

            assertThat(text)
                    .contains("You need 2 documents", "Data-processing centre is held", "letter of guarantee")
                    .contains("An officer decides", "Whether row 5 binds an applicant")
                    .contains("Does not apply to you", "The applicant holds no hardware")
                    .contains("the exception in the footnote", "165/НҚ, № 6");
        }

        @Test
        void tells_of_a_contradiction_that_no_document_would_help() {
            var text = look(CHECK + "&subtype=I&hardware=NONE&dataCentre.ground=OWNED&skip=gridSystems.metering"
                            + "&skip=gridSystems.loadShedding&skip=gridSystems.telecommunication"
                            + "&powerSupply.supplierConnectedToUnifiedSystem=true" + conditions("34,999", "1", "")
                            + "&lang=en")
                    .text();

            assertThat(text).contains("Not met by what you answered", "fit neither of the two tracks", "34.999");
        }

        @Test
        void names_the_track_that_fits() {
            var text = look(CHECK + "&subtype=I&hardware=NONE&dataCentre.ground=OWNED&gridSystems.metering=true"
                            + "&gridSystems.loadShedding=true&gridSystems.telecommunication=true"
                            + "&powerSupply.supplierConnectedToUnifiedSystem=true"
                            + conditions("35", "1", "2025-01-10") + "&lang=en")
                    .text();

            assertThat(text).contains("You need 4 documents", "(track R6a)");
        }

        @Test
        void adds_a_set_of_technical_conditions_and_keeps_what_was_typed() {
            var text = look(CHECK + "&subtype=I&hardware=NONE&dataCentre.ground=OWNED&gridSystems.metering=true"
                            + "&gridSystems.loadShedding=true&gridSystems.telecommunication=true"
                            + "&powerSupply.supplierConnectedToUnifiedSystem=true" + conditions("35", "1", "")
                            + "&sets=2&lang=en")
                    .text();

            assertThat(text).contains("Document 2", "value=\"35\"");
        }

        @Test
        void asks_again_what_it_cannot_understand() {
            var wrong = look(CHECK + "&subtype=I&hardware=LEASED&lang=en");
            var number = look(CHECK + "&subtype=I&hardware=NONE&dataCentre.ground=OWNED"
                    + "&powerSupply.supplierConnectedToUnifiedSystem=true" + conditions("many", "1", "") + "&lang=en");

            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.text()).contains("could not be understood", "name=\"hardware\"");
            assertThat(number.status()).isEqualTo(422);
            assertThat(number.text()).contains("Enter a number", "value=\"many\"");
        }

        @Test
        void under_unknown_wording_promises_nothing_and_leads_to_the_last_known_one() {
            var text = look("/requirements/check?subtype=I&lang=en").text();

            assertThat(text)
                    .contains("You need 0 documents", "Nothing is guessed", "/requirements/check?on=2026-07-11")
                    .contains("an officer decides on the row");
        }

        @Test
        void lets_every_answer_be_changed_and_shows_foreign_text_as_text() {
            var text = look(CHECK + "&subtype=I&hardware=NONE&skip=%3Cscript%3E&lang=en&x=%22%3E%3Cb%3E")
                    .text();

            assertThat(text)
                    .contains("href=\"/requirements/check?on=2025-06-02&amp;subtype=I")
                    .doesNotContain("<script>", "\"><b>");
        }

        private String asked(String answers) {
            var found = Pattern.compile("type=\"radio\" name=\"([^\"]+)\"")
                    .matcher(look(CHECK + answers + "&lang=en").text());
            return found.find() ? found.group(1) : "";
        }

        private static String conditions(String kv, String mw, String connected) {
            return "&technicalConditions.issuerKind=TRANSMITTING&technicalConditions.voltageKv="
                    + URLEncoder.encode(kv, UTF_8) + "&technicalConditions.capacityMw=" + mw
                    + "&technicalConditions.connectedOn=" + connected + "&technicalConditions.activity=OTHER";
        }
    }

    @Nested
    class Proposals {

        @ParameterizedTest
        @ValueSource(strings = {"kk", "ru", "en"})
        void are_listed_and_shown_with_differences_and_trial(String language) {
            verified("I", morningOf(LocalDate.of(2026, 11, 20)));
            var changed = new Fresh("E3.3", LocalDate.of(2026, 12, 30));
            var id = proposed(changed, language);

            var list = staff("/requirements/proposals?lang=" + language);
            var one = staff("/requirements/proposals/" + id + "?lang=" + language);

            assertThat(list.text()).contains(id).doesNotContain("⟦", "??");
            assertThat(one.text()).contains("R6", "110", "E3").doesNotContain("⟦", "??");
        }

        @Test
        void are_handed_in_as_a_file_and_approved_by_somebody_else() {
            var fresh = fresh();

            var uploaded = api.upload("/requirements/proposals", officer, "file", "edition.yml", fresh.yaml());

            assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(302);
            var page = uploaded.header("Location").replaceFirst("^https?://[^/]+", "");
            assertThat(staff(page + "?lang=en").text())
                    .contains("another person has to approve it")
                    .doesNotContain("/approval");
            assertThat(api.form(page + "/rejection?lang=en", officer, "version=0&note=")
                            .text())
                    .contains("note-errors");
            assertThat(api.get(page + "?lang=en", approver, "Accept", "text/html")
                            .text())
                    .contains("/approval");
            assertThat(api.form(page + "/approval", approver, "version=0").status())
                    .isEqualTo(302);
            assertThat(staff(page + "?lang=en").text()).contains("Approved", "approver-demo");
            assertThat(look("/requirements?lang=en").text()).contains(fresh.id());
        }

        @Test
        void that_are_faulty_are_told_with_every_place_and_change_nothing() {
            var before = eventsOfTheCatalogue();
            var faulty = fresh().yaml().replace("TOTAL:", "SUM:");

            var refused = api.upload("/requirements/proposals?lang=en", officer, "file", "edition.yml", faulty);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text())
                    .contains("/rows/5/tracks/0/when/allOf/1/reading", "must have exactly these readings");
            assertThat(eventsOfTheCatalogue()).isEqualTo(before);
        }

        @Test
        void are_for_the_authority_only() {
            assertThat(look("/requirements/proposals").status()).isEqualTo(401);
            assertThat(api.get("/requirements/proposals", tokens.bearer("portal-demo", Role.PORTAL))
                            .status())
                    .isEqualTo(403);
            var auditor = tokens.bearer("auditor-demo", Role.AUDITOR);
            assertThat(api.get("/requirements/proposals?lang=en", auditor, "Accept", "text/html")
                            .text())
                    .doesNotContain("type=\"file\"");
            assertThat(api.upload("/requirements/proposals", auditor, "file", "e.yml", "id: E4")
                            .status())
                    .isEqualTo(403);
        }

        private String proposed(Fresh changed, String language) {
            var text = changed.changed().replace("900/НҚ", "901/НҚ " + language);
            return propose(text).json().path("id").asString();
        }

        private Answer staff(String path) {
            return api.get(path, officer, "Accept", "text/html");
        }
    }

    private Answer look(String path) {
        return api.get(path, "", "Accept", "text/html");
    }
}
