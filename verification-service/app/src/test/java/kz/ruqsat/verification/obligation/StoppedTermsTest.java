package kz.ruqsat.verification.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An act stops a class of terms: foreseen, put into force by a second person, explained by every date, ended. */
class StoppedTermsTest extends RunningTerms {

    /** After the edition that comes into force in June, so that nothing else moves. */
    private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);

    private String officer;
    private String approver;
    private String hearing;
    private String decision;

    @BeforeEach
    void twoTermsRun() {
        officer = tokens.bearer("officer-demo", Role.OFFICER);
        approver = tokens.bearer("approver-demo", Role.APPROVER);
        itIs("2026-07-01T11:00");
        hearing = arm(ObligationKind.HEARING_OBJECTION, Party.APPLICANT, WED_2026_07_01, 10, Ids.next());
        decision = arm(ObligationKind.DECISION, Party.AUTHORITY, WED_2026_07_01, 10, Ids.next());
    }

    @AfterEach
    void nothing_is_stopped_any_more() {
        jdbc.sql("delete from term_stop").update();
    }

    @Test
    void what_is_foreseen_happens_when_another_person_agrees_and_nothing_before() {
        var declared = declare("\"to\": \"2026-07-10\"");
        assertThat(declared.path("state").asString()).isEqualTo("DECLARED");
        assertThat(moves(declared))
                .contains(hearing + " 2026-07-16 2026-07-20")
                .noneMatch(move -> move.contains(decision));
        assertThat(events(hearing)).containsExactly("ObligationArmed");
        assertThat(json(post(path(declared) + "/approval", "", "Authorization", officerWhoApproves()))
                        .path("code")
                        .asString())
                .isEqualTo("term-stop-same-person");

        approve(declared);

        awaitEvents(hearing, "ObligationArmed", "ObligationMoved");
        var view = json("/api/v1/obligations/" + hearing);
        assertThat(view.path("dueOn").asString()).isEqualTo("2026-07-20");
        assertThat(view.path("moves").path(0).path("cause").asString()).isEqualTo("STOP");
        assertThat(view.path("moves").path(0).path("basis").asString()).isEqualTo("act 1");
        assertThat(view.path("explanation")
                        .valueStream()
                        .filter(day -> day.path("basis").asString().equals("act 1"))
                        .map(day -> day.path("date").asString()))
                .containsExactly("2026-07-09", "2026-07-10");
        assertThat(events(decision)).containsExactly("ObligationArmed");
    }

    @Test
    void without_an_end_the_clock_stands_still_until_the_act_ends() {
        var declared = declare("\"to\": null");
        assertThat(declared.path("effect").path("stopped").valueStream().map(JsonNode::asString))
                .contains(hearing);
        approve(declared);
        awaitEvents(hearing, "ObligationArmed", "ObligationPaused");
        var paused = json("/api/v1/obligations/" + hearing);
        assertThat(paused.path("status").asString()).isEqualTo("PAUSED");
        assertThat(paused.path("dueOn").isNull()).isTrue();
        assertThat(paused.path("pauses").path(0).path("reasonCode").asString()).isEqualTo("TERM_STOP");
        assertThat(paused.path("pauses").path(0).path("basis").asString()).isEqualTo("act 1");

        var later = arm(ObligationKind.HEARING_OBJECTION, Party.APPLICANT, WED_2026_07_01, 10, Ids.next());
        assertThat(events(later)).containsExactly("ObligationArmed", "ObligationPaused");

        itIs("2026-07-13T11:00");
        var ended = post(
                path(declared) + "/end", "{\"on\": \"2026-07-13\", \"act\": \"act 2\"}", "Authorization", approver);
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(201);

        for (var id : List.of(hearing, later)) {
            awaitEvents(id, "ObligationArmed", "ObligationPaused", "ObligationResumed");
            assertThat(json("/api/v1/obligations/" + id).path("dueOn").asString())
                    .isEqualTo("2026-07-20");
        }
    }

    @Test
    void a_term_that_begins_afterwards_explains_the_act_from_the_start() {
        approve(declare("\"to\": \"2026-07-10\""));
        awaitEvents(hearing, "ObligationArmed", "ObligationMoved");

        var later = arm(ObligationKind.HEARING_OBJECTION, Party.APPLICANT, WED_2026_07_01, 10, Ids.next());

        assertThat(events(later)).containsExactly("ObligationArmed");
        assertThat(json("/api/v1/obligations/" + later).path("dueOn").asString())
                .isEqualTo("2026-07-20");
    }

    @Test
    void a_term_that_did_not_know_of_the_act_when_it_began_follows() {
        approve(declare("\"to\": \"2026-07-10\""));
        awaitEvents(hearing, "ObligationArmed", "ObligationMoved");
        var hidden = jdbc.sql("update term_stop set kinds = '{DECISION}' returning stop_id")
                .query(String.class)
                .single();
        var later = arm(ObligationKind.HEARING_OBJECTION, Party.APPLICANT, WED_2026_07_01, 10, Ids.next());
        assertThat(events(later)).containsExactly("ObligationArmed");

        projections.awaitCurrent(RecountRequests.GROUP);
        jdbc.sql("update term_stop set kinds = '{HEARING_OBJECTION}' where stop_id = ?")
                .param(hidden)
                .update();
        send(new MoveObligation(later, new MoveObligation.StopChange(hidden, "act 1", Terms.at("2026-07-01T11:00"))));

        assertThat(events(later)).containsExactly("ObligationArmed", "ObligationMoved");
    }

    @Test
    void wrong_words_are_all_told_at_once_and_nothing_is_stored() {
        var answer = post(
                "/api/v1/term-stops",
                "{\"kinds\": [\"LICENCE_EXPIRY\"], \"from\": \"2026-07-09\", \"to\": \"2026-07-08\", \"act\": \" \"}",
                "Authorization",
                officer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer)
                        .path("violations")
                        .valueStream()
                        .map(one -> one.path("pointer").asString()))
                .containsExactlyInAnyOrder("/kinds/0", "/to", "/act", "/ground/kk", "/ground/ru", "/ground/en");
        assertThat(json("/api/v1/term-stops").path("items").size()).isZero();
    }

    private JsonNode declare(String to) {
        var answer = post(
                "/api/v1/term-stops",
                "{\"kinds\": [\"HEARING_OBJECTION\"], \"from\": \"2026-07-09\", " + to
                        + ", \"act\": \"act 1\", \"ground\": {\"kk\": \"Төтенше жағдай\","
                        + " \"ru\": \"Чрезвычайное положение\", \"en\": \"Emergency\"}}",
                "Authorization",
                officer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    private void approve(JsonNode declared) {
        var answer = post(path(declared) + "/approval", "", "Authorization", approver);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(json(answer).path("state").asString()).isEqualTo("IN_FORCE");
    }

    private String officerWhoApproves() {
        return tokens.bearer("officer-demo", Role.OFFICER, Role.APPROVER);
    }

    private static String path(JsonNode declared) {
        return "/api/v1/term-stops/" + declared.path("id").asString();
    }

    private static List<String> moves(JsonNode declared) {
        return declared.path("effect")
                .path("moved")
                .valueStream()
                .map(move -> move.path("obligationId").asString() + " "
                        + move.path("from").asString() + " " + move.path("to").asString())
                .toList();
    }

    private void awaitEvents(String id, String... events) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events(id)).containsExactly(events));
    }
}
