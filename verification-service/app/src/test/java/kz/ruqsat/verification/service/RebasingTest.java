package kz.ruqsat.verification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.contract.VerificationTopics;
import kz.ruqsat.verification.service.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An open case is put under an edition whose wording came later. */
class RebasingTest extends RunningCatalogue {

    private static final String MET = "{\"outcome\": \"MET\", \"reasonCode\": \"CONFIRMED\"}";

    private Fresh edition;

    @BeforeEach
    void anEditionOfKnownWordingIsInForce() {
        edition = approved();
        itIs(edition.from());
    }

    @Test
    void a_case_keeps_its_edition_until_an_officer_says_otherwise_and_why() {
        var id = verified("I", UNDER_E3);
        assess(id, "R1", MET);

        var answer = rebase(id, edition.id(), "WORDING_BECAME_KNOWN", "мәтін келді");

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var view = answer.json();
        assertThat(view.path("edition").asString()).isEqualTo(edition.id());
        assertThat(view.path("governedOn").asString()).isEqualTo(edition.from().toString());
        assertThat(view.path("requirements")
                        .valueStream()
                        .map(row -> row.path("id").asString() + " "
                                + row.path("state").asString()))
                .containsExactly(
                        "R1 NEEDS_OFFICER",
                        "R2 NEEDS_OFFICER",
                        "R3 PENDING",
                        "R4 NEEDS_OFFICER",
                        "R5 PENDING",
                        "R6 PENDING");
        assertThat(item(
                                api.get("/api/v1/verifications?state=OPEN&limit=200", officer)
                                        .json()
                                        .path("items"),
                                "applicationId",
                                id)
                        .path("edition")
                        .asString())
                .isEqualTo(edition.id());
        eventually(() -> assertThat(broker.typesOf(VerificationTopics.VERIFICATIONS, id))
                .containsExactly("VerificationOpenedV1", "RequirementAssessedV1", "VerificationRebasedV1"));
    }

    @Test
    void between_two_editions_that_say_the_same_the_officer_s_words_stand() {
        var id = verified("I", UNDER_E2);
        assess(id, "R1", MET);
        var half = fresh();
        approveOn(half);

        var answer = rebase(id, half.id(), "LAW_REACHES_OPEN_CASES", "");

        assertThat(row(answer.json(), "R1").path("state").asString()).isEqualTo("MET");
        assertThat(row(answer.json(), "R1").path("assessedBy").asString()).isEqualTo("officer-demo");
        assertThat(answer.json()
                        .path("requirements")
                        .valueStream()
                        .map(row -> row.path("id").asString()))
                .containsExactly("R1", "R2", "R4", "R5", "R6");
        assertThat(row(answer.json(), "R6").path("track").asString()).isEqualTo("R6b");
    }

    @Test
    void repeated_there_is_nothing_to_do() {
        var id = verified("I", UNDER_E3);
        rebase(id, edition.id(), "WORDING_BECAME_KNOWN", "бір");
        var before = one(id).header("ETag");

        assertThat(rebase(id, edition.id(), "APPLICANT_ASKED", "екі").status()).isEqualTo(201);

        assertThat(one(id).header("ETag")).isEqualTo(before);
    }

    @Test
    void what_was_seen_is_what_is_decided_upon() {
        var id = verified("I", UNDER_E3);
        var seen = one(id).header("ETag");
        assess(id, "R1", MET);

        assertThat(api.post(path(id) + "/edition", officer, body(edition.id(), "APPLICANT_ASKED", ""), "If-Match", seen)
                        .problem())
                .isEqualTo("412 stale");
    }

    @Test
    void after_the_conclusion_it_is_refused() {
        var id = verified("I", UNDER_E3);
        api.post(path(id) + "/completeness", officer, "{\"outcome\": \"INCOMPLETE\", \"note\": \"R3 жоқ\"}");

        assertThat(rebase(id, edition.id(), "APPLICANT_ASKED", "").problem()).isEqualTo("409 verification-concluded");
        assertThat(json(id).path("edition").asString()).isEqualTo("E3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                          | /edition required",
                "{\"edition\": \"E99\", \"reason\": \"APPLICANT_ASKED\"}     | /edition edition-unknown",
                "{\"edition\": \"E2\"}                                       | /reason required",
                "{\"edition\": \"E2\", \"reason\": \"BORED\"}                | /reason rebasing-reason-unknown",
            })
    void bad_input_is_refused_with_its_place(String body, String violation) {
        var id = verified("I", UNDER_E3);

        var answer = api.post(path(id) + "/edition", officer, body);

        assertThat(answer.problem()).isEqualTo("422 invalid");
        assertThat(answer.violation()).isEqualTo(violation);
        assertThat(json(id).path("edition").asString()).isEqualTo("E3");
    }

    @Test
    void an_edition_that_is_not_in_force_yet_binds_nobody() {
        var id = verified("I", UNDER_E3);
        itIs(edition.from().minusDays(1));

        assertThat(rebase(id, edition.id(), "APPLICANT_ASKED", "").violation())
                .isEqualTo("/edition edition-not-in-force-yet");
    }

    @Test
    void only_officers_rebase() {
        var id = verified("I", UNDER_E3);
        for (var role : List.of(Role.APPROVER, Role.MONITOR, Role.AUDITOR, Role.ADMIN, Role.PORTAL)) {
            assertThat(api.post(
                                    path(id) + "/edition",
                                    tokens.bearer("somebody", role),
                                    body(edition.id(), "APPLICANT_ASKED", ""))
                            .problem())
                    .isEqualTo("403 forbidden");
        }
        assertThat(api.post("/api/v1/verifications/" + newId() + "/edition", officer, body("E2", "WRONG_EDITION", ""))
                        .problem())
                .isEqualTo("404 not-found");
    }

    @Test
    void the_page_offers_it_tells_it_and_keeps_what_was_written_when_it_is_refused() {
        var id = verified("I", UNDER_E3);
        var page = "/verifications/" + id;
        assertThat(html(page)).contains("Put the case under another edition", "value=\"" + edition.id() + "\"");

        var refused = api.form(
                page + "/edition?lang=en", officer, "version=0&edition=" + edition.id() + "&reason=&note=because");
        var taken = api.form(
                page + "/edition?lang=en",
                officer,
                "version=0&edition=" + edition.id() + "&reason=WORDING_BECAME_KNOWN&note=because");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("because", "rebase-reason-errors");
        assertThat(taken.status()).isEqualTo(302);
        assertThat(html(page))
                .contains("Edition " + edition.id() + " governs this case")
                .contains("The case was put under another edition")
                .contains("From edition E3 to edition " + edition.id() + ". The wording of the governing edition")
                .doesNotContain("⟦");
    }

    /** What a check says of facts and documents is what the opening of a case says of them. */
    @Test
    void a_check_says_what_the_opening_says() {
        var opened = json(verified("I", UNDER_E2));
        var facts = """
                {"hardware": "OWNED", "hardwareUnits": [{"registerNumber": "APK-0001"}],
                 "dataCentre": {"ground": "OWNED", "kato": "551010000", "address": "Екібастұз"},
                 "powerSupply": {"supplierConnectedToUnifiedSystem": true},
                 "gridSystems": {"metering": true, "loadShedding": true, "telecommunication": true},
                 "technicalConditions": [{"number": "TU-1", "issuedOn": "2023-05-10", "issuerKind": "TRANSMITTING",
                    "voltageKv": "35", "capacityMw": "1.0", "connectedOn": "2023-03-31", "activity": "DATA_CENTRE"}],
                 "pool": {"poolId": "pool-of-the-tests"}}""";
        var check =
                api.post("/api/v1/requirement-checks", "", """
                {"on": "2026-03-20", "subtype": "I", "facts": %s,
                 "documents": [{"requirement": "R2", "kind": "DATA_CENTRE_TITLE"},
                    {"requirement": "R4", "kind": "POOL_CONTRACT"}]}""".formatted(facts)).json();

        assertThat(check.path("edition")).isEqualTo(opened.path("edition"));
        assertThat(check.path("requirements")
                        .valueStream()
                        .map(row -> List.of(
                                row.path("id").asString(),
                                row.path("applicability").asString(),
                                row.path("assessment").asString("").replace("EVIDENCE_MISSING", "PENDING"),
                                row.path("track").asString(""))))
                .containsExactlyElementsOf(opened.path("requirements")
                        .valueStream()
                        .map(row -> List.of(
                                row.path("id").asString(),
                                row.path("applicability").asString(),
                                row.path("state").asString(),
                                row.path("track").asString("")))
                        .toList());
    }

    private void approveOn(Fresh changed) {
        var proposal = propose(changed.changed()).json().path("id").asString();
        assertThat(approve(proposal).status()).isEqualTo(201);
        itIs(changed.from());
    }

    private Answer rebase(String id, String edition, String reason, String note) {
        return api.post(path(id) + "/edition", officer, body(edition, reason, note));
    }

    private static String body(String edition, String reason, String note) {
        return "{\"edition\": \"%s\", \"reason\": \"%s\", \"note\": \"%s\"}".formatted(edition, reason, note);
    }

    private String html(String page) {
        return api.get(page + "?lang=en", officer, "Accept", "text/html").text();
    }
}
