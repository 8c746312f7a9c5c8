package kz.ruqsat.verification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.application.contract.FactsV1;
import kz.ruqsat.application.contract.RemarksAnsweredV1;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.contract.VerificationTopics;
import org.junit.jupiter.api.Test;

/** What is asked within a case runs its term, and remarks stop the clock of the decision until they are answered. */
class InquiryJourneyTest extends RunningVerification {

    private static final FactsV1 NO_FACTS = new FactsV1(null, List.of(), null, null, null, List.of(), null, null);

    @Test
    void remarks_stop_the_decision_until_the_applicant_has_answered() {
        var id = begun();

        var made = api.post(path(id) + "/remarks", officer, "{\"text\": \"R3 бойынша құжат оқылмайды\"}");

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().path("inquiries").path(0).path("state").asString())
                .isEqualTo("AWAITED");
        eventually(() -> {
            assertThat(obligation(json(id), "REMARKS_ANSWER")).isNotEmpty();
            assertThat(obligation(json(id), "DECISION")).isEqualTo("PAUSED");
        });
        assertThat(api.post(path(id) + "/remarks", officer, "{\"text\": \"тағы\"}")
                        .problem())
                .isEqualTo("409 inquiry-awaited");
        eventually(() ->
                assertThat(broker.typesOf(VerificationTopics.VERIFICATIONS, id)).contains("InquiryOpenedV1"));

        tellApplication(id, new RemarksAnsweredV1(id, "түзетілді", List.of(), NO_FACTS, Instant.now()));

        eventually(() -> {
            assertThat(obligation(json(id), "REMARKS_ANSWER")).isEqualTo("FULFILLED");
            assertThat(obligation(json(id), "DECISION")).isNotEqualTo("PAUSED");
        });
        var inquiry = json(id).path("inquiries").path(0);
        assertThat(inquiry.path("state").asString()).isEqualTo("ANSWERED");
        assertThat(inquiry.path("answer").asString()).isEqualTo("түзетілді");
    }

    @Test
    void another_body_answers_or_not_within_ten_working_days() {
        var id = begun();
        var asked = api.post(
                path(id) + "/approving-body-requests",
                officer,
                "{\"body\": \"Энергетика министрлігі\", \"question\": \"Келісесіз бе?\"}");
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        eventually(
                () -> assertThat(obligation(json(id), "APPROVING_BODY_ANSWER")).isNotEmpty());
        var request = asked.json().path("inquiries").path(0).path("id").asString();
        var answers = path(id) + "/approving-body-requests/" + request + "/answers";

        assertThat(api.post(answers, officer, "{\"outcome\": \"PERHAPS\"}").violation())
                .isEqualTo("/outcome unknown-value");
        assertThat(api.post(answers, officer, "{\"outcome\": \"DISAGREED\", \"note\": \"қарсы\"}")
                        .status())
                .isEqualTo(201);

        eventually(
                () -> assertThat(obligation(json(id), "APPROVING_BODY_ANSWER")).isEqualTo("FULFILLED"));
        assertThat(json(id).path("inquiries").path(0).path("outcome").asString())
                .isEqualTo("DISAGREED");
        assertThat(api.post(
                                path(id) + "/answers",
                                officer,
                                "{\"requestId\": \"" + request + "\", \"outcome\": \"AGREED\"}")
                        .problem())
                .isEqualTo("409 inquiry-settled");
    }

    @Test
    void whoever_is_to_be_refused_is_heard_first_and_the_end_of_the_case_ends_the_hearing() {
        var id = begun();
        var opened = api.post(path(id) + "/hearings", officer, "{\"text\": \"Бас тарту ұсынылады\"}");
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        eventually(() -> assertThat(obligation(json(id), "HEARING_OBJECTION")).isNotEmpty());
        var hearing = opened.json().path("inquiries").path(0).path("id").asString();

        assertThat(api.post(path(id) + "/hearings/" + hearing + "/objections", officer, "{\"text\": \"қарсымын\"}")
                        .status())
                .isEqualTo(201);

        eventually(() -> assertThat(obligation(json(id), "HEARING_OBJECTION")).isEqualTo("FULFILLED"));
        assertThat(api.post(path(id) + "/hearings", officer, "{\"text\": \" \"}")
                        .violation())
                .isEqualTo("/text required");
        assertThat(api.post(path(id) + "/hearings", tokens.bearer("monitor", Role.MONITOR), "{\"text\": \"x\"}")
                        .problem())
                .isEqualTo("403 forbidden");
    }

    @Test
    void a_licence_has_the_term_of_its_last_day() {
        var id = begun();
        issued(id, "KZ00DMN" + id.substring(0, 8));

        eventually(() -> assertThat(json(id).path("obligations")
                        .valueStream()
                        .filter(one -> one.path("kind").asString().equals("LICENCE_EXPIRY")))
                .singleElement()
                .satisfies(expiry -> {
                    assertThat(expiry.path("dueOn").asString()).isEqualTo("2029-03-20");
                    assertThat(expiry.path("workingDays").asInt()).isZero();
                }));
    }

    @Test
    void the_page_asks_and_takes_answers() {
        var id = begun();

        assertThat(ask(id, "kind=APPROVING_BODY&text=agreed%3F").text())
                .contains("aria-live", "ask-body-errors", ">agreed?</textarea>");
        assertThat(ask(id, "kind=APPROVING_BODY&body=Ministry&text=agreed%3F").status())
                .isEqualTo(302);
        assertThat(ask(id, "kind=HEARING&text=refusal").status()).isEqualTo(302);
        assertThat(ask(id, "kind=HEARING&text=refusal").status()).isEqualTo(409);
        assertThat(look(id)).contains("Answer awaited", "Ministry", "agreed?", "refusal", "Enter an objection");

        var request = inquiry(id, "APPROVING_BODY");
        assertThat(answer(id, request, "kind=APPROVING_BODY&text=so+so").status())
                .isEqualTo(422);
        assertThat(answer(id, request, "kind=APPROVING_BODY&outcome=AGREED&text=fine")
                        .status())
                .isEqualTo(302);
        assertThat(answer(id, inquiry(id, "HEARING"), "kind=HEARING&text=I+object")
                        .status())
                .isEqualTo(302);

        assertThat(look(id)).contains("Agreed.", "fine", "I object").doesNotContain("Answer awaited");
        assertThat(answer(id, request, "kind=APPROVING_BODY&outcome=DISAGREED").status())
                .isEqualTo(409);
    }

    private Api.Answer ask(String id, String form) {
        return api.form(page(id) + "/inquiries?lang=en", officer, form + "&version=" + version(id));
    }

    private Api.Answer answer(String id, String inquiry, String form) {
        return api.form(page(id) + "/inquiries/" + inquiry + "/answer?lang=en", officer, form);
    }

    private String inquiry(String id, String kind) {
        return json(id).path("inquiries")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private String look(String id) {
        return api.get(page(id) + "?lang=en", officer, "Accept", "text/html").text();
    }

    private String version(String id) {
        return api.get(path(id), officer).header("ETag").replaceAll("\\D", "");
    }

    private static String page(String id) {
        return "/verifications/" + id;
    }

    private String begun() {
        var id = verified("I", UNDER_E3);
        eventually(() -> assertThat(obligation(json(id), "DECISION")).isNotEmpty());
        return id;
    }
}
