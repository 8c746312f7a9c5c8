package kz.ruqsat.verification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.service.Api.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest extends RunningCatalogue {

    private static final String OFF_GRID = """
            {"on": "2025-06-02", "subtype": "I", "facts": {"powerSupply": {"supplierConnectedToUnifiedSystem": false}}}""";

    @AfterEach
    void asItCame() {
        change("gridSystemsOffGrid", "OFFICER_DECIDES", "back to what the order says");
        change("governingEdition", "AT_FILING", "back to what the order says");
    }

    @Test
    void each_has_a_name_a_standard_and_a_reason_in_three_languages() {
        var policies = api.get("/api/v1/policies", officer).json();

        assertThat(policies.valueStream().map(one -> one.path("name").asString()))
                .containsExactly(
                        "governingEdition",
                        "gridSystemsOffGrid",
                        "connectionCapacity",
                        "earlyConnection",
                        "poolAccreditation");
        assertThat(policies.valueStream()).allSatisfy(one -> {
            assertThat(one.path("options").valueStream().map(option -> option.asString()))
                    .contains(one.path("standard").asString());
            for (var language : List.of("kk", "ru", "en")) {
                assertThat(one.path("reason").path(language).asString()).isNotBlank();
            }
        });
    }

    @Test
    void the_page_shows_who_chose_what_and_why_and_lets_an_administrator_choose() {
        var page = "/requirements/policies/gridSystemsOffGrid";
        var admin = tokens.bearer("admin-demo", Role.ADMIN);

        var wrong = api.form(page + "?lang=en", admin, "value=EXEMPT&reason=");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("id=\"reason-error\"", "value=\"EXEMPT\" checked");
        assertThat(api.form(page, officer, "value=EXEMPT&reason=letter").status())
                .isEqualTo(403);

        assertThat(api.form(page, admin, "value=EXEMPT&reason=letter+12-34").status())
                .isEqualTo(302);

        assertThat(rowFive()).isEqualTo("NOT_APPLICABLE");
        for (var language : List.of("kk", "ru", "en")) {
            assertThat(api.get(page + "?lang=" + language, officer, "Accept", "text/html")
                            .text())
                    .contains("letter 12-34", "admin-demo")
                    .doesNotContain("⟦", "??", "name=\"reason\"");
        }
        assertThat(api.get("/requirements", officer, "Accept", "text/html").text())
                .contains(page);
    }

    @Test
    void a_change_has_an_author_and_a_reason_and_holds_for_what_is_evaluated_from_then_on() {
        assertThat(rowFive()).isEqualTo("UNDETERMINED");

        var answer = change("gridSystemsOffGrid", "EXEMPT", "Түсіндірме хат 12-34");

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("value").asString()).isEqualTo("EXEMPT");
        var last =
                answer.json().path("changes").get(answer.json().path("changes").size() - 1);
        assertThat(last.path("from").asString()).isEqualTo("OFFICER_DECIDES");
        assertThat(last.path("by").asString()).isEqualTo("admin-demo");
        assertThat(last.path("reason").asString()).isEqualTo("Түсіндірме хат 12-34");
        assertThat(rowFive()).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void a_case_that_was_evaluated_keeps_what_held_then() {
        var id = verified("I", UNDER_E2);
        var before = json(id);
        assertThat(before.path("policies").path("gridSystemsOffGrid").asString())
                .isEqualTo("OFFICER_DECIDES");

        change("gridSystemsOffGrid", "REQUIRED", "сот шешімі");
        var later = verified("I", UNDER_E2);

        assertThat(json(id).path("requirements")).isEqualTo(before.path("requirements"));
        assertThat(json(id).path("policies")).isEqualTo(before.path("policies"));
        assertThat(json(later).path("policies").path("gridSystemsOffGrid").asString())
                .isEqualTo("REQUIRED");
    }

    @Test
    void which_edition_governs_follows_the_policy_of_the_day_on_which_the_check_begins() {
        var atFiling = verified("I", UNDER_E2);
        change("governingEdition", "AT_DECISION", "нұсқаулық");
        var atDecision = verified("I", UNDER_E2);

        assertThat(json(atFiling).path("edition").asString()).isEqualTo("E2");
        assertThat(json(atDecision).path("edition").asString()).isEqualTo("E3");
    }

    @Test
    void what_is_chosen_already_leaves_nothing_to_do() {
        change("gridSystemsOffGrid", "EXEMPT", "бірінші");
        var before = eventsOfTheCatalogue();

        assertThat(change("gridSystemsOffGrid", "EXEMPT", "екінші").status()).isEqualTo(201);

        assertThat(eventsOfTheCatalogue()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gridSystemsOffGrid | {\"value\": \"SOMEHOW\", \"reason\": \"x\"} | 422 invalid | /value unknown-value",
                "gridSystemsOffGrid | {\"reason\": \"x\"}                       | 422 invalid | /value required",
                "gridSystemsOffGrid | {\"value\": \"EXEMPT\"}                   | 422 invalid | /reason required",
                "gridSystemsOffGrid | {\"value\": \"EXEMPT\", \"reason\": \" \"}| 422 invalid | /reason required",
                "gridSystemsOffGrid | {\"value\": 7, \"reason\": \"x\"}         | 400 malformed | /value wrong-type",
                "weather            | {\"value\": \"FINE\", \"reason\": \"x\"}  | 404 not-found | ' '",
            })
    void bad_input_is_refused_and_changes_nothing(String name, String body, String problem, String violation) {
        var before = eventsOfTheCatalogue();

        var answer = api.post("/api/v1/policies/" + name, admin, body);

        assertThat(tuple(answer.problem(), answer.violation())).isEqualTo(tuple(problem, violation));
        assertThat(eventsOfTheCatalogue()).isEqualTo(before);
    }

    @Test
    void only_admins_change_and_only_the_authority_reads() {
        for (var role : List.of(Role.OFFICER, Role.APPROVER, Role.MONITOR, Role.AUDITOR)) {
            var bearer = tokens.bearer("somebody", role);
            assertThat(api.get("/api/v1/policies", bearer).status()).isEqualTo(200);
            assertThat(api.post(
                                    "/api/v1/policies/governingEdition",
                                    bearer,
                                    "{\"value\": \"AT_DECISION\", \"reason\": \"x\"}")
                            .problem())
                    .isEqualTo("403 forbidden");
        }
        assertThat(api.get("/api/v1/policies", tokens.bearer("portal-demo", Role.PORTAL))
                        .problem())
                .isEqualTo("403 forbidden");
        assertThat(api.get("/api/v1/policies", "").problem()).isEqualTo("401 unauthenticated");
    }

    private Answer change(String name, String value, String reason) {
        return api.post(
                "/api/v1/policies/" + name, admin, "{\"value\": \"%s\", \"reason\": \"%s\"}".formatted(value, reason));
    }

    private String rowFive() {
        return api.post("/api/v1/requirement-checks", "", OFF_GRID)
                .json()
                .path("requirements")
                .get(4)
                .path("applicability")
                .asString();
    }
}
