package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Decision.MON_2026_06_01;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockEndpointTest extends RunningTerms {

    private String officer;
    private String id;

    @BeforeEach
    void aDecisionIsDue() {
        officer = tokens.bearer("officer-demo", Role.OFFICER);
        itIs("2026-06-05T11:00");
        id = arm(ObligationKind.DECISION, Party.AUTHORITY, MON_2026_06_01, 15, Ids.next());
    }

    @Test
    void a_dry_run_tells_both_dates_and_stores_nothing() {
        var answer = call("pause?dryRun=true", "{\"reasonCode\": \"COURT_ORDER\", \"from\": \"2026-06-05\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var told = json(answer);
        assertThat(told.path("stored").asBoolean()).isFalse();
        assertThat(told.path("oldDueOn").asString()).isEqualTo("2026-06-22");
        assertThat(told.path("newDueOn").asString()).isEqualTo("2026-06-23");
        assertThat(told.path("earliest").asBoolean()).isTrue();
        assertThat(told.path("workingDaysLeft").asInt()).isEqualTo(12);
        assertThat(events(id)).containsExactly("ObligationArmed");
    }

    @Test
    void paused_resumed_and_extended_it_shows_each_step_and_why_its_date_is_what_it_is() {
        var paused = call("pause", "{\"reasonCode\": \"COURT_ORDER\", \"from\": \"2026-06-05\", \"note\": \"№ 7\"}");
        assertThat(paused.statusCode()).as(paused.body()).isEqualTo(201);
        assertThat(paused.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(paused.headers().firstValue("Location")).hasValue("/api/v1/obligations/" + id);
        var standing = json("/api/v1/obligations/" + id);
        assertThat(standing.path("status").asString()).isEqualTo("PAUSED");
        assertThat(standing.path("dueOn").isNull()).isTrue();
        assertThat(standing.path("workingDaysLeft").asInt()).isEqualTo(12);
        assertThat(json("/api/v1/obligations?status=PAUSED&limit=200")
                        .path("items")
                        .valueStream()
                        .filter(one -> one.path("id").asString().equals(id)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("pausedSince").asString()).isEqualTo("2026-06-05");
                    assertThat(row.path("workingDaysLeft").asInt()).isEqualTo(12);
                    assertThat(row.path("lastEvent").asString()).isEqualTo("ObligationPaused");
                });

        itIs("2026-06-09T11:00");
        var resumed = call("resume", "{\"on\": \"2026-06-09\"}", "If-Match", "\"1\"");
        assertThat(resumed.statusCode()).as(resumed.body()).isEqualTo(201);
        assertThat(json(resumed).path("newDueOn").asString()).isEqualTo("2026-06-24");
        var extended = call("extension", "{\"groundCode\": \"COMPLEX_CASE\", \"workingDays\": 2}");
        assertThat(json(extended).path("oldDueOn").asString()).isEqualTo("2026-06-24");
        assertThat(json(extended).path("newDueOn").asString()).isEqualTo("2026-06-26");

        var shown = json("/api/v1/obligations/" + id);
        assertThat(shown.path("workingDays").asInt()).isEqualTo(17);
        assertThat(shown.path("dueOn").asString()).isEqualTo("2026-06-26");
        assertThat(shown.path("pauses").path(0).path("until").asString()).isEqualTo("2026-06-09");
        assertThat(shown.path("pauses").path(0).path("note").asString()).isEqualTo("№ 7");
        assertThat(shown.path("pauses").path(0).path("pausedBy").asString()).isEqualTo("officer-demo");
        assertThat(shown.path("extensions").path(0).path("workingDays").asInt()).isEqualTo(2);
        assertThat(shown.path("history")
                        .valueStream()
                        .map(one -> one.path("type").asString()))
                .containsExactly("ObligationArmed", "ObligationPaused", "ObligationResumed", "ObligationExtended");
        assertThat(explanation("ru"))
                .contains("Приостановки")
                .contains("Течение срока приостановлено: Судебный акт")
                .contains("Продлён на 2 рабочих дня")
                .contains("Сот актісі / Судебный акт");
        assertThat(explanation("kk")).contains("Мерзімді тоқтату").contains("2 жұмыс күніне ұзартылды");
        assertThat(explanation("en")).contains("Pauses").contains("Extended by 2 working days");
        assertThat(json("/api/v1/obligations/" + id + "?asOf=2026-06-05T12:00:00Z")
                        .path("status")
                        .asString())
                .isEqualTo("PAUSED");
    }

    @Test
    void the_explanation_is_had_as_text_as_pdf_and_as_json() {
        var path = "/api/v1/obligations/" + id + "/explanation";

        assertThat(type(path, "Accept", "application/pdf")).isEqualTo("application/pdf");
        assertThat(type(path + "?format=pdf", "Accept", "*/*")).isEqualTo("application/pdf");
        assertThat(type(path, "Accept", "text/html,*/*;q=0.8")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(type(path, "Accept", "application/json")).isEqualTo("application/json");
        assertThat(json(path + "?format=json").path("days").size()).isEqualTo(22);
        assertThat(get(path, "Authorization", officer, "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(get(path + "?format=docx", "Authorization", officer).statusCode())
                .isEqualTo(400);
    }

    private String type(String path, String... headers) {
        var all = new java.util.ArrayList<>(java.util.List.of(headers));
        all.add("Authorization");
        all.add(officer);
        var answer = get(path, all.toArray(String[]::new));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }

    @Test
    void foreseen_and_done_are_the_same() {
        var body = "{\"groundCode\": \"COMPLEX_CASE\", \"workingDays\": 5}";

        var foreseen = json(call("extension?dryRun=true", body));
        var done = json(call("extension", body));

        assertThat(done.path("newDueOn")).isEqualTo(foreseen.path("newDueOn"));
        assertThat(done.path("newDueAt")).isEqualTo(foreseen.path("newDueAt"));
        assertThat(done.path("stored").asBoolean()).isTrue();
    }

    @Test
    void a_repeated_request_gets_the_first_answer_and_pauses_once() {
        var body = "{\"reasonCode\": \"COURT_ORDER\", \"from\": \"2026-06-05\"}";
        var key = Ids.next();

        var first = call("pause", body, "Idempotency-Key", key);
        var second = call("pause", body, "Idempotency-Key", key);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(json(second)).isEqualTo(json(first));
        assertThat(events(id)).containsExactly("ObligationArmed", "ObligationPaused");
        assertThat(json(call("pause", body)).path("changed").asBoolean()).isFalse();
    }

    @Test
    void who_decided_on_an_older_version_is_told_so() {
        call("extension", "{\"groundCode\": \"COMPLEX_CASE\", \"workingDays\": 1}");

        var answer = call("pause", "{\"reasonCode\": \"COURT_ORDER\", \"from\": \"2026-06-05\"}", "If-Match", "\"0\"");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
        assertThat(events(id)).containsExactly("ObligationArmed", "ObligationExtended");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pause | {} | 422 | invalid",
                "pause | {\"reasonCode\": \"NONSENSE\", \"from\": \"2026-06-05\"} | 422 | invalid",
                "pause | {\"reasonCode\": \"REMARKS_SENT\", \"from\": \"2026-06-05\"} | 422 | invalid",
                "pause | {\"reasonCode\": \"COURT_ORDER\", \"from\": \"yesterday\"} | 400 | malformed",
                "pause | {\"reasonCode\": \"COURT_ORDER\", \"from\": \"2026-06-30\"} | 422 | pause-date-not-allowed",
                "pause | {\"reasonCode\": \"SYSTEM_OUTAGE\", \"from\": \"2026-06-05\"} | 422 | pause-not-allowed",
                "resume | {} | 409 | term-not-paused",
                "extension | {\"groundCode\": \"COMPLEX_CASE\", \"workingDays\": 0} | 422 | invalid",
                "extension | {\"groundCode\": \"COMPLEX_CASE\", \"workingDays\": 99} | 422 | extension-too-long",
                "extension | {\"groundCode\": \"HEARING_POSTPONED\", \"workingDays\": 1} | 422 | extension-not-allowed"
            })
    void what_the_rules_do_not_allow_is_refused_and_nothing_is_stored(
            String what, String body, int status, String code) {
        var answer = call(what, body);

        assertThat(json(answer).path("code").asString()).as(answer.body()).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(events(id)).containsExactly("ObligationArmed");
    }

    @Test
    void only_officers_may() {
        var monitor = tokens.bearer("monitor-demo", Role.MONITOR);

        assertThat(post(
                                "/api/v1/obligations/" + id + "/pause",
                                "{\"reasonCode\": \"COURT_ORDER\", \"from\": \"2026-06-05\"}",
                                "Authorization",
                                monitor)
                        .statusCode())
                .isEqualTo(403);
        id = Ids.next();
        assertThat(call("resume", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void the_rules_are_told() {
        assertThat(json("/api/v1/pause-reasons")
                        .path("items")
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .contains("REMARKS_SENT", "COURT_ORDER");
        assertThat(json("/api/v1/extension-grounds").path("items").size()).isEqualTo(3);
    }

    private HttpResponse<String> call(String what, String body, String... headers) {
        var all = new java.util.ArrayList<>(java.util.List.of(headers));
        all.add("Authorization");
        all.add(officer);
        return post("/api/v1/obligations/" + id + "/" + what, body, all.toArray(String[]::new));
    }

    private String explanation(String language) {
        return get("/api/v1/obligations/" + id + "/explanation", "Authorization", officer, "Accept-Language", language)
                .body();
    }
}
