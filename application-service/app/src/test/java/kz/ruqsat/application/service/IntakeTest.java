package kz.ruqsat.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the verification service tells arrives once, in order, and shows. */
class IntakeTest extends RunningService {

    @Test
    void the_verification_is_shown_row_by_row() {
        var id = submitted();
        opened(id);
        eventually(
                () -> assertThat(verification(id).path("edition").asString("")).isEqualTo("E2"));
        assertThat(verification(id).get("requirements")).hasSize(2);
        tell("ruqsat.verifications", id, "RequirementAssessedV1", 3, 0, """
                {"applicationId": "%s", "requirement": %s, "assessedAt": "2026-03-20T05:30:00Z"}""".formatted(id, requirement("R2", "MET")));
        eventually(() -> assertThat(states(id)).isEqualTo("R1:PENDING R2:MET "));
    }

    @Test
    void under_another_edition_only_its_rows_are_shown() {
        var id = submitted();
        opened(id);
        var rebased = """
                {"applicationId": "%s", "fromEdition": "E2", "edition": "E3.1", "requirements": [%s],
                 "rebasedAt": "2026-03-20T05:40:00Z"}""".formatted(id, requirement("R2", "NEEDS_OFFICER"));
        tell("ruqsat.verifications", id, "VerificationRebasedV1", 4, 0, rebased);
        tell("ruqsat.verifications", id, "VerificationRebasedV1", 4, 0, rebased);
        eventually(() -> assertThat(states(id)).isEqualTo("R2:NEEDS_OFFICER "));
        assertThat(verification(id).path("edition").asString()).isEqualTo("E3.1");
        tell("ruqsat.verifications", id, "RequirementAssessedV1", 5, 4, """
                {"applicationId": "%s", "requirement": %s, "assessedAt": "2026-03-20T05:50:00Z"}""".formatted(id, requirement("R2", "MET")));
        eventually(() -> assertThat(states(id)).isEqualTo("R2:MET "));
    }

    @Test
    void a_message_that_comes_again_changes_nothing() {
        var id = submitted();
        concluded(id, "ALL_MET", 0);
        long events = eventsOf(id);
        concluded(id, "ALL_MET", 0);
        tell("ruqsat.verifications", id, "RequirementAssessedV1", 1, 0, """
                {"applicationId": "%s", "requirement": %s, "assessedAt": "2026-03-20T06:30:00Z"}""".formatted(
                        id, requirement("R1", "NOT_MET")));
        eventually(() -> assertThat(states(id)).isEqualTo("R1:NOT_MET "));
        assertThat(eventsOf(id)).isEqualTo(events);
        assertThat(jdbc.sql("select count(*) from verification_told where application_id = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_message_that_overtakes_waits_for_the_one_before() {
        var id = submitted();
        tell("ruqsat.verifications", id, "RequirementAssessedV1", 1, 0, """
                {"applicationId": "%s", "requirement": %s, "assessedAt": "2026-03-20T06:30:00Z"}""".formatted(id, requirement("R1", "MET")));
        eventually(() -> assertThat(jdbc.sql("select count(*) from parked_message where stream_key = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1));
        assertThat(verification(id).isNull()).isTrue();
        opened(id);
        eventually(() -> assertThat(states(id)).isEqualTo("R1:MET R2:PENDING "));
    }

    @Test
    void the_terms_of_an_application_are_shown_with_how_they_ended() {
        var id = submitted();
        var obligation = """
                {"obligationId": "o-%s", "kind": "DECISION", "party": "AUTHORITY", "applicationId": "%s",
                 "licenceNumber": null, "licenceIssuedOn": null, "switchId": null, "legalPoint": "202-V, 25"}""".formatted(id, id);
        tell("ruqsat.obligations", "o-" + id, "ObligationArmedV1", 0, -1, """
                {"obligation": %s, "trigger": "2026-03-20", "workingDays": 15, "dueOn": "2026-04-13",
                 "dueAt": "2026-04-13T19:00:00Z", "calendarEdition": "2026", "requirementEdition": "E2",
                 "armedAt": "2026-03-20T05:00:00Z"}""".formatted(obligation));
        eventually(() -> assertThat(term(id).path("status").asString("")).isEqualTo("RUNNING"));
        tell("ruqsat.obligations", "o-" + id, "ObligationCancelledV1", 1, 0, """
                {"obligation": %s, "reasonCode": "WITHDRAWN", "cancelledAt": "2026-03-21T05:00:00Z"}""".formatted(obligation));
        eventually(() -> assertThat(term(id).path("status").asString("")).isEqualTo("CANCELLED"));
        assertThat(term(id).get("dueAt").asString()).startsWith("2026-04-14T00:00:00");
        assertThat(portal().get("/api/v1/applications/changes?limit=200").text())
                .contains("ObligationArmed");
    }

    @Test
    void a_term_that_stands_still_has_no_due_instant_and_one_that_was_moved_earlier_has_the_last_one() {
        var id = submitted();
        var obligation = """
                {"obligationId": "o-%s", "kind": "DECISION", "party": "AUTHORITY", "applicationId": "%s",
                 "licenceNumber": null, "licenceIssuedOn": null, "switchId": null, "legalPoint": "202-V, 25"}""".formatted(id, id);
        tell("ruqsat.obligations", "o-" + id, "ObligationArmedV1", 0, -1, """
                {"obligation": %s, "trigger": "2026-03-20", "workingDays": 15, "dueOn": "2026-04-13",
                 "dueAt": "2026-04-13T19:00:00Z", "calendarEdition": "2026", "requirementEdition": "E2",
                 "armedAt": "2026-03-20T05:00:00Z"}""".formatted(obligation));
        tell("ruqsat.obligations", "o-" + id, "ObligationPausedV1", 1, 0, """
                {"obligation": %s, "reasonCode": "COURT_ORDER", "category": "COURT",
                 "reason": {"kk": "сот", "ru": "суд", "en": "court"}, "basis": "act", "from": "2026-03-26",
                 "mode": "CONTINUE", "workingDaysLeft": 13, "previousDueOn": "2026-04-13", "stopId": null,
                 "pausedAt": "2026-03-26T05:00:00Z"}""".formatted(obligation));
        eventually(() -> assertThat(term(id).path("status").asString("")).isEqualTo("PAUSED"));
        assertThat(term(id).path("dueAt").isNull()).isTrue();
        tell("ruqsat.obligations", "o-" + id, "ObligationResumedV1", 2, 1, """
                {"obligation": %s, "reasonCode": "COURT_ORDER", "on": "2026-03-30", "dueOn": "2026-04-15",
                 "dueAt": "2026-04-15T19:00:00Z", "calendarEdition": "2026", "stopId": null,
                 "resumedAt": "2026-03-30T05:00:00Z"}""".formatted(obligation));
        tell("ruqsat.obligations", "o-" + id, "ObligationMovedV1", 3, 2, """
                {"obligation": %s, "cause": "CALENDAR", "causeId": "p", "basis": "decree", "previousDueOn": "2026-04-15",
                 "dueOn": "2026-04-14", "dueAt": "2026-04-14T19:00:00Z", "calendarEdition": "2026",
                 "knownAt": "2026-03-31T05:00:00Z", "movedAt": "2026-03-31T05:00:00Z"}""".formatted(obligation));
        tell("ruqsat.obligations", "o-" + id, "ObligationCancelledV1", 4, 3, """
                {"obligation": %s, "reasonCode": "WITHDRAWN", "cancelledAt": "2026-04-01T05:00:00Z"}""".formatted(obligation));
        eventually(() -> assertThat(term(id).path("status").asString("")).isEqualTo("CANCELLED"));
        assertThat(term(id).get("dueAt").asString()).startsWith("2026-04-15T00:00:00");
    }

    @Test
    void an_outcome_for_an_application_that_is_gone_is_recorded_and_does_no_harm() {
        var id = submitted();
        portal().post(path(id) + "/withdrawal");
        concluded(id, "INCOMPLETE", 0);
        assertThat(application(id).get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(eventsOf(id)).isEqualTo(3);
    }

    private void opened(String id) {
        tell("ruqsat.verifications", id, "VerificationOpenedV1", 0, -1, """
                {"applicationId": "%s", "edition": "E2", "requirements": [%s, %s], "openedAt": "2026-03-20T05:10:00Z"}""".formatted(
                        id, requirement("R1", "PENDING"), requirement("R2", "PENDING")));
    }

    private JsonNode verification(String id) {
        return application(id).get("verification");
    }

    private JsonNode term(String id) {
        return application(id).path("verification").path("obligations").path(0);
    }

    private String states(String id) {
        var states = new StringBuilder();
        verification(id)
                .path("requirements")
                .valueStream()
                .forEach(row -> states.append(row.get("id").asString())
                        .append(':')
                        .append(row.get("state").asString())
                        .append(' '));
        return states.toString();
    }
}
