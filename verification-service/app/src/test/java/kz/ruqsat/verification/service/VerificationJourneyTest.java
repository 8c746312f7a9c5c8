package kz.ruqsat.verification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.application.contract.ApplicationApprovedV1;
import kz.ruqsat.application.contract.ApplicationReturnedV1;
import kz.ruqsat.application.contract.ApplicationWithdrawnV1;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.contract.VerificationTopics;
import org.junit.jupiter.api.Test;

class VerificationJourneyTest extends RunningVerification {

    private static final String MET = """
            {"outcome": "MET", "reasonCode": "CONFIRMED"}""";

    private static final List<String> ROWS = List.of("R3", "R1", "R6", "R2", "R5", "R4");

    @Test
    void officers_settle_row_by_row_until_the_last_one_concludes() {
        var id = verified("I", UNDER_E3);
        var opened = json(id);
        var soonAfter = Instant.now();

        assertThat(opened.path("edition").asString()).isEqualTo("E3");
        assertThat(opened.path("editionStatus").asString()).isEqualTo("ANNOUNCED_CONTENT_UNKNOWN");
        assertThat(opened.path("state").asString()).isEqualTo("OPEN");
        assertThat(opened.path("requirements").size()).isEqualTo(6);
        eventually(() -> {
            assertThat(obligation(json(id), "COMPLETENESS_CHECK")).isNotEmpty();
            assertThat(obligation(json(id), "DECISION")).isNotEmpty();
        });

        var confirmed =
                api.post(path(id) + "/completeness", officer, "{\"outcome\": \"COMPLETE\", \"note\": \"бәрі бар\"}");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(201);
        assertThat(confirmed.json().path("completeness").asString()).isEqualTo("CONFIRMED");
        eventually(() -> assertThat(obligation(json(id), "COMPLETENESS_CHECK")).startsWith("FULFILLED"));

        for (var row : ROWS) {
            assertThat(json(id).path("state").asString()).isEqualTo("OPEN");
            var settled = assess(id, row, MET, "If-Match", one(id).header("ETag"));
            assertThat(settled.status()).as(settled.text()).isEqualTo(201);
            assertThat(settled.header("Location")).isEqualTo(path(id));
            assertThat(row(settled.json(), row).path("state").asString()).isEqualTo("MET");
        }

        var concluded = json(id);
        assertThat(concluded.path("state").asString()).isEqualTo("CONCLUDED");
        assertThat(concluded.path("outcome").asString()).isEqualTo("ALL_MET");
        assertThat(assess(id, "R1", MET).problem()).isEqualTo("409 verification-concluded");
        eventually(() -> assertThat(broker.typesOf(VerificationTopics.VERIFICATIONS, id))
                .containsExactly(
                        "VerificationOpenedV1",
                        "RequirementAssessedV1",
                        "RequirementAssessedV1",
                        "RequirementAssessedV1",
                        "RequirementAssessedV1",
                        "RequirementAssessedV1",
                        "RequirementAssessedV1",
                        "VerificationConcludedV1"));

        var before = api.get(path(id) + "?asOf=" + soonAfter, officer).json();
        assertThat(before.path("outcome").isNull()).isTrue();

        tellApplication(
                id,
                new ApplicationApprovedV1(
                        id,
                        "2026-000001",
                        applicant(),
                        "kk",
                        "portal-demo",
                        "officer-demo",
                        "approver-demo",
                        Instant.parse("2026-11-21T05:00:00Z")));
        eventually(() -> assertThat(obligation(json(id), "DECISION")).isEqualTo("FULFILLED"));
        issued(id, "KZ00DMN" + id.substring(0, 8));
        eventually(() -> assertThat(json(id).path("state").asString()).isEqualTo("SUPERVISED"));
    }

    @Test
    void an_incomplete_package_ends_the_check_and_closes_when_it_has_gone_back() {
        var id = verified("I", UNDER_E3);
        eventually(() -> assertThat(obligation(json(id), "DECISION")).isNotEmpty());

        var answer =
                api.post(path(id) + "/completeness", officer, "{\"outcome\": \"INCOMPLETE\", \"note\": \"R3 жоқ\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("outcome").asString()).isEqualTo("INCOMPLETE");
        assertThat(answer.json().path("note").asString()).isEqualTo("R3 жоқ");
        eventually(() -> {
            assertThat(obligation(json(id), "COMPLETENESS_CHECK")).startsWith("FULFILLED");
            assertThat(obligation(json(id), "DECISION")).isEqualTo("CANCELLED");
        });

        tellApplication(
                id,
                new ApplicationReturnedV1(
                        id, "2026-000001", applicant(), "kk", "portal-demo", Instant.parse("2026-11-21T05:00:00Z")));
        eventually(() -> assertThat(json(id).path("state").asString()).isEqualTo("CLOSED"));
    }

    @Test
    void a_withdrawn_application_has_no_terms_left_and_cannot_be_assessed() {
        var id = verified("I", UNDER_E3);
        tellApplication(id, new ApplicationWithdrawnV1(id, Instant.parse("2026-11-21T05:00:00Z")));

        eventually(() -> {
            assertThat(obligation(json(id), "COMPLETENESS_CHECK")).isIn("CANCELLED", "LAPSED");
            assertThat(obligation(json(id), "DECISION")).isEqualTo("CANCELLED");
        });
        assertThat(assess(id, "R1", MET).problem()).isEqualTo("409 verification-closed");
    }

    @Test
    void the_list_shows_a_change_at_once_and_goes_on_page_by_page() {
        var id = verified("I", UNDER_E3);
        verified("II", UNDER_E3);
        assess(id, "R1", MET);

        var page = api.get("/api/v1/verifications?state=OPEN&limit=1", officer).json();

        assertThat(page.path("items").path(0).path("applicationId").asString()).isEqualTo(id);
        assertThat(page.path("items").path(0).path("settled").asInt()).isEqualTo(1);
        assertThat(page.path("items").path(0).path("requirements").asInt()).isEqualTo(6);
        assertThat(page.path("total").asInt()).isGreaterThanOrEqualTo(2);
        var next = api.get(
                        "/api/v1/verifications?state=OPEN&limit=200&cursor="
                                + page.path("next").asString(),
                        officer)
                .json();
        assertThat(next.path("items")
                        .valueStream()
                        .map(one -> one.path("applicationId").asString()))
                .doesNotContain(id)
                .hasSize(page.path("total").asInt() - 1);
    }

    @Test
    void only_officers_settle_and_only_the_authority_reads() {
        var id = verified("I", UNDER_E3);
        for (var role : List.of(Role.APPROVER, Role.MONITOR, Role.AUDITOR, Role.ADMIN)) {
            var bearer = tokens.bearer("somebody", role);
            assertThat(api.get(path(id), bearer).status()).isEqualTo(200);
            assertThat(api.get("/api/v1/verifications", bearer).status()).isEqualTo(200);
            assertThat(api.post(path(id) + "/requirements/R1/assessment", bearer, MET)
                            .problem())
                    .isEqualTo("403 forbidden");
            assertThat(api.post(path(id) + "/completeness", bearer, "{\"outcome\": \"COMPLETE\"}")
                            .problem())
                    .isEqualTo("403 forbidden");
        }
        for (var role : List.of(Role.PORTAL, Role.POOL_OPERATOR)) {
            assertThat(api.get(path(id), tokens.bearer("somebody", role)).problem())
                    .isEqualTo("403 forbidden");
        }
        assertThat(api.get(path(id), "").problem()).isEqualTo("401 unauthenticated");
        assertThat(json(id).path("completeness").asString()).isEqualTo("UNCHECKED");
    }
}
