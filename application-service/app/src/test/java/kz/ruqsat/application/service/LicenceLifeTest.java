package kz.ruqsat.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.ruqsat.application.service.Api.Answer;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The life of a licence after its issue, through the interface only. */
class LicenceLifeTest extends RunningService {

    private static final String SUSPENSION = """
            {"months": 1, "ground": "FALSE_INFORMATION", "basis": "№ 14",
             "note": {"kk": "Кемшілікті жойыңыз", "ru": "Устраните нарушение"}}""";
    private static final String RESUMPTION = "{\"ground\": \"CAUSES_REMOVED\", \"basis\": \"№ 20\"}";
    private static final String TERMINATION = "{\"ground\": \"HOLDER_ASKED\", \"basis\": \"№ 31\"}";
    private static final String REISSUE = """
            {"ground": "ENTITY_CHANGED", "basis": "№ 7", "holder": {"name": {"kk": "«Жаңа» ЖШС", "ru": "ТОО «Новое»"}}}""";

    @Autowired
    Projections projections;

    @Nested
    class A_suspension {

        @Test
        void is_proposed_by_one_and_decided_by_another() {
            var number = licensed();
            assertThat(decide(approver(), number, "suspension", SUSPENSION).code())
                    .isEqualTo("not-proposed");
            var proposed = decide(officer(), number, "suspension", SUSPENSION);
            assertThat(proposed.status()).as(proposed.text()).isEqualTo(202);
            assertThat(proposed.json().at("/licence/state").asString()).isEqualTo("ACTIVE");
            assertThat(proposed.json().at("/licence/proposal/ground/text/en").asString())
                    .contains("turned out to be false");
            assertThat(decide(officer(), number, "suspension", SUSPENSION).code())
                    .isEqualTo("four-eyes");
            var decided = decide(approver(), number, "suspension", SUSPENSION);
            assertThat(decided.status()).as(decided.text()).isEqualTo(201);
            assertThat(decided.header("Location")).endsWith("/api/v1/licences/" + number);
            assertThat(decided.header("ETag")).isEqualTo("\"2\"");
            assertThat(decide(approver(), number, "suspension", SUSPENSION).status())
                    .isEqualTo(200);
            var licence = licence(number);
            assertThat(licence.get("state").asString()).isEqualTo("SUSPENDED");
            assertThat(day(licence, "suspendedUntil"))
                    .isEqualTo(day(licence, "suspendedFrom").plusMonths(1));
            assertThat(decide(officer(), number, "suspension", SUSPENSION.replace("1,", "2,"))
                            .code())
                    .isEqualTo("licence-already-suspended");
        }

        @Test
        void is_shown_to_everybody_and_only_on_its_days() {
            var number = suspended();
            var lastDay = day(licence(number), "suspendedUntil");
            assertThat(registered(number, "").get("state").asString()).isEqualTo("SUSPENDED");
            assertThat(registered(number, "&state=SUSPENDED").isMissingNode()).isFalse();
            assertThat(registered(number, "&state=ACTIVE").isMissingNode()).isTrue();
            assertThat(registered(number, "&asOf=" + lastDay).get("state").asString())
                    .isEqualTo("SUSPENDED");
            var after = registered(number, "&asOf=" + lastDay.plusDays(1));
            assertThat(after.get("state").asString()).isEqualTo("ACTIVE");
            assertThat(after.get("suspendedUntil").isNull()).isTrue();
        }

        @Test
        void ends_when_its_term_is_told_to_have_passed_once() {
            var number = suspended();
            var applicationId = licence(number).get("applicationId").asString();
            var lastDay = day(licence(number), "suspendedUntil");
            lapsed(applicationId, number, lastDay, 0);
            eventually(
                    () -> assertThat(licence(number).at("/suspension/resumedOn").asString(""))
                            .isEqualTo(lastDay.plusDays(1).toString()));
            lapsed(applicationId, number, lastDay, 1);
            eventually(() -> assertThat(jdbc.sql("select count(*) from obligation_told where obligation_id = ?")
                            .param("end-" + applicationId)
                            .query(Long.class)
                            .single())
                    .isEqualTo(2));
            assertThat(history(officer(), number))
                    .containsExactly("LicenceIssued", "SuspensionProposed", "LicenceSuspended", "LicenceResumed");
            var resumed = officer()
                    .get(licencePath(number) + "/history")
                    .json()
                    .get("items")
                    .get(3);
            assertThat(resumed.get("by").asString()).isEqualTo("ruqsat");
            assertThat(resumed.get("cause").asString()).contains("ObligationLapsedV1:0");
        }

        @Test
        void is_ended_early_by_two_people() {
            var number = suspended();
            assertThat(decide(officer(), number, "resumption", RESUMPTION).status())
                    .isEqualTo(202);
            var decided = decide(approver(), number, "resumption", RESUMPTION);
            assertThat(decided.status()).as(decided.text()).isEqualTo(201);
            assertThat(licence(number).get("state").asString()).isEqualTo("ACTIVE");
            assertThat(registered(number, "").get("state").asString()).isEqualTo("ACTIVE");
            assertThat(licence(number).at("/suspension/resumed/ground").asString())
                    .isEqualTo("CAUSES_REMOVED");
            assertThat(decide(officer(), number, "resumption", RESUMPTION.replace("20", "21"))
                            .code())
                    .isEqualTo("licence-not-suspended");
        }

        @Test
        void is_known_only_from_the_moment_of_its_decision() {
            var number = licensed();
            var before = licence(number).get("changedAt").asString();
            decide(officer(), number, "suspension", SUSPENSION);
            decide(approver(), number, "suspension", SUSPENSION);
            var then = officer()
                    .get(licencePath(number) + "?asOf=" + before.replace("+", "%2B"))
                    .json();
            assertThat(then.get("state").asString()).isEqualTo("ACTIVE");
            assertThat(then.get("suspension").isNull()).isTrue();
        }
    }

    @Nested
    class A_termination {

        @Test
        void ends_the_licence_on_the_day_named() {
            var number = licensed();
            var later = day(licence(number), "issuedOn").plusMonths(1);
            var body = TERMINATION.replace("}", ", \"from\": \"" + later + "\"}");
            decide(officer(), number, "termination", body);
            assertThat(decide(approver(), number, "termination", body).status()).isEqualTo(201);
            var licence = licence(number);
            assertThat(licence.get("state").asString()).isEqualTo("ACTIVE");
            assertThat(day(licence, "terminatedFrom")).isEqualTo(later);
            assertThat(registered(number, "&asOf=" + later.minusDays(1))
                            .get("state")
                            .asString())
                    .isEqualTo("ACTIVE");
            assertThat(registered(number, "&asOf=" + later).get("state").asString())
                    .isEqualTo("TERMINATED");
            assertThat(decide(officer(), number, "suspension", SUSPENSION).code())
                    .isEqualTo("licence-not-in-force");
            assertThat(decide(officer(), number, "termination", TERMINATION.replace("31", "32"))
                            .code())
                    .isEqualTo("licence-not-in-force");
        }

        @Test
        void is_decided_on_what_was_looked_at() {
            var number = licensed();
            decide(officer(), number, "termination", TERMINATION);
            var stale = approver().with("If-Match", "\"0\"").post(licencePath(number) + "/termination", TERMINATION);
            assertThat(stale.status()).isEqualTo(412);
            assertThat(licence(number).get("state").asString()).isEqualTo("ACTIVE");
            var tag = approver().get(licencePath(number)).header("ETag");
            assertThat(approver()
                            .with("If-Match", tag)
                            .post(licencePath(number) + "/termination", TERMINATION)
                            .status())
                    .isEqualTo(201);
            assertThat(licence(number).get("state").asString()).isEqualTo("TERMINATED");
        }
    }

    @Nested
    class A_reissue {

        @Test
        void gives_a_new_document_for_the_same_right() {
            var number = suspended();
            assertThat(decide(officer(), number, "reissue", REISSUE).status()).isEqualTo(202);
            var decided = decide(approver(), number, "reissue", REISSUE);
            assertThat(decided.status()).as(decided.text()).isEqualTo(201);
            var next = decided.json().at("/licence/number").asString();
            assertThat(next).matches("KZ[0-9]{2}DMN[0-9]{8}").isNotEqualTo(number);
            assertThat(decided.header("Location")).endsWith(next);
            var licence = licence(next);
            assertThat(licence.at("/holder/name/ru").asString()).isEqualTo("ТОО «Новое»");
            assertThat(licence.get("state").asString()).isEqualTo("SUSPENDED");
            assertThat(licence.get("replaces").asString()).isEqualTo(number);
            assertThat(licence.get("validUntil")).isEqualTo(licence(number).get("validUntil"));
            var old = licence(number);
            assertThat(old.get("state").asString()).isEqualTo("REISSUED");
            assertThat(old.get("replacedBy").asString()).isEqualTo(next);
            assertThat(old.at("/holder/name/ru").asString()).isEqualTo("ТОО «Образец»");
            assertThat(registered(number, "").get("state").asString()).isEqualTo("REISSUED");
            assertThat(registered(next, "").get("replaces").asString()).isEqualTo(number);
            assertThat(application(licence.get("applicationId").asString())
                            .at("/licence/number")
                            .asString())
                    .isEqualTo(next);
            var again = decide(officer(), number, "resumption", RESUMPTION);
            assertThat(again.code()).isEqualTo("licence-replaced");
            assertThat(again.json().get("detail").asString()).contains(next);
            assertThat(decide(officer(), next, "resumption", RESUMPTION).status())
                    .isEqualTo(202);
        }
    }

    @Nested
    class What_cannot_be_read_is_told_and_nothing_is_stored {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "suspension | {'months': 0, 'ground': 'COURT_ACT', 'basis': 'a'} | /months | months-out-of-range",
                    "suspension | {'months': 7, 'ground': 'COURT_ACT', 'basis': 'a'} | /months | months-out-of-range",
                    "suspension | {'ground': 'COURT_ACT', 'basis': 'a'} | /months | required",
                    "suspension | {'months': 1, 'ground': 'NO', 'basis': 'a'} | /ground | unknown-value",
                    "suspension | {'months': 1, 'ground': 'HOLDER_ASKED', 'basis': 'a'} | /ground | unknown-value",
                    "suspension | {'months': 1, 'ground': 'COURT_ACT', 'basis': ' '} | /basis | required",
                    "suspension | {'months': 1, 'ground': 'COURT_ACT', 'basis': 'a', 'from': '31.12.2026'} | /from | not-a-date",
                    "suspension | {'months': 1, 'ground': 'COURT_ACT', 'basis': 'a', 'note': {'kk': 'a'}} | /note/ru | required",
                    "resumption | {'basis': 'a'} | /ground | required",
                    "termination | {'ground': 'COURT_ACT'} | /basis | required",
                    "reissue | {'ground': 'ENTITY_CHANGED', 'basis': 'a'} | /holder | required",
                    "reissue | {'ground': 'PERSON_NAME_CHANGED', 'basis': 'a', 'holder': {'address': 'b'}} | /holder/address | not-by-this-ground",
                    "reissue | {'ground': 'ENTITY_REORGANISED', 'basis': 'a', 'holder': {'identifier': '230540000005'}} | /holder/identifier | identifier-invalid"
                })
        void beside_its_place(String what, String body, String pointer, String code) {
            var number = licensed();
            var answer = decide(officer(), number, what, body.replace('\'', '"'));
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.json().at("/violations/0/pointer").asString()).isEqualTo(pointer);
            assertThat(answer.json().at("/violations/0/code").asString()).isEqualTo(code);
            assertThat(history(officer(), number)).containsExactly("LicenceIssued");
        }

        @Test
        void nor_a_day_that_has_passed() {
            var number = licensed();
            var yesterday = day(licence(number), "issuedOn").minusDays(1);
            var answer = decide(
                    officer(), number, "termination", TERMINATION.replace("}", ", \"from\": \"" + yesterday + "\"}"));
            assertThat(answer.code()).isEqualTo("licence-day-out-of-range");
            assertThat(answer.status()).isEqualTo(422);
        }

        @Test
        void nor_a_number_that_was_never_given() {
            assertThat(decide(officer(), "KZ00DMN99999999", "suspension", SUSPENSION)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class Who_may {

        @Test
        void decide_is_settled_by_the_role() {
            var number = licensed();
            for (var role : List.of(Role.PORTAL, Role.MONITOR, Role.AUDITOR, Role.ADMIN, Role.POOL_OPERATOR)) {
                for (var what : List.of("suspension", "resumption", "termination", "reissue")) {
                    assertThat(decide(as("portal-demo", role), number, what, SUSPENSION)
                                    .status())
                            .as(role + " " + what)
                            .isEqualTo(403);
                }
            }
            assertThat(decide(nobody(), number, "suspension", SUSPENSION).status())
                    .isEqualTo(401);
        }

        @Test
        void read_is_settled_by_whose_it_is_and_what_is_deliberated_stays_inside() {
            var number = licensed();
            decide(officer(), number, "suspension", SUSPENSION);
            assertThat(as("portal-other", Role.PORTAL).get(licencePath(number)).status())
                    .isEqualTo(404);
            assertThat(portal().get(licencePath(number)).json().get("proposal").isNull())
                    .isTrue();
            assertThat(history(portal(), number)).containsExactly("LicenceIssued");
            assertThat(feed()).doesNotContain("SuspensionProposed");
            decide(approver(), number, "suspension", SUSPENSION);
            assertThat(history(portal(), number)).containsExactly("LicenceIssued", "LicenceSuspended");
            eventually(() -> assertThat(feed()).contains("LicenceSuspended"));
        }

        @Test
        void look_up_the_grounds() {
            var grounds = portal().get("/api/v1/licences/grounds").json().get("grounds");
            assertThat(grounds.propertyNames()).containsExactly("SUSPENSION", "RESUMPTION", "TERMINATION", "REISSUE");
            assertThat(grounds.at("/REISSUE/0/changes/0").asString()).isEqualTo("name");
        }

        private String feed() {
            return portal().get("/api/v1/applications/changes?limit=200").text();
        }
    }

    @Test
    void lists_say_what_the_single_licence_says_also_after_they_were_built_anew() {
        suspended();
        var number = suspended();
        decide(officer(), number, "reissue", REISSUE);
        decide(approver(), number, "reissue", REISSUE);
        var ended = licensed();
        decide(officer(), ended, "termination", TERMINATION);
        decide(approver(), ended, "termination", TERMINATION);
        var listed = listed();
        assertThat(listed.stream().map(item -> item.get("state").asString()).distinct())
                .contains("SUSPENDED", "REISSUED", "TERMINATED");
        assertThat(listed).allSatisfy(item -> {
            var single = licence(item.get("number").asString());
            for (var field : item.propertyNames()) {
                assertThat(single.get(field)).as(field).isEqualTo(item.get(field));
            }
        });
        projections.rebuild("licences");
        eventually(() -> assertThat(listed()).isEqualTo(listed));
    }

    private List<JsonNode> listed() {
        return officer()
                .get("/api/v1/licences?limit=200")
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private void lapsed(String applicationId, String number, LocalDate lastDay, long sequence) {
        tell("ruqsat.obligations", "end-" + applicationId, "ObligationLapsedV1", sequence, sequence - 1, """
                {"obligation": {"obligationId": "end-%s", "kind": "SUSPENSION_END", "party": "AUTHORITY",
                    "applicationId": "%s", "licenceNumber": "%s", "licenceIssuedOn": "2026-03-20", "switchId": null,
                    "legalPoint": "193-VII, 9 (4)"},
                 "dueOn": "%s", "dueAt": "%sT19:00:00Z", "lapsedAt": "%sT19:00:01Z"}""".formatted(
                        applicationId, applicationId, number, lastDay, lastDay, lastDay));
    }

    private String licensed() {
        var id = verified();
        officer().post(path(id) + "/approval");
        approver().post(path(id) + "/approval");
        eventually(() -> assertThat(application(id).get("licence").isNull()).isFalse());
        return application(id).at("/licence/number").asString();
    }

    private String suspended() {
        var number = licensed();
        decide(officer(), number, "suspension", SUSPENSION);
        assertThat(decide(approver(), number, "suspension", SUSPENSION).status())
                .isEqualTo(201);
        return number;
    }

    private static Answer decide(Api by, String number, String what, String body) {
        return by.post(licencePath(number) + "/" + what, body);
    }

    private JsonNode licence(String number) {
        return officer().get(licencePath(number)).json();
    }

    private JsonNode registered(String number, String query) {
        return nobody().with("Accept", "application/json")
                .get("/register/licences?limit=200" + query)
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("number").asString().equals(number))
                .findFirst()
                .orElseGet(() -> Api.JSON.missingNode());
    }

    private static Stream<String> history(Api reader, String number) {
        return reader.get(licencePath(number) + "/history")
                .json()
                .get("items")
                .valueStream()
                .map(entry -> entry.get("type").asString());
    }

    private static LocalDate day(JsonNode licence, String field) {
        return LocalDate.parse(licence.get(field).asString());
    }

    private static String licencePath(String number) {
        return "/api/v1/licences/" + number;
    }
}
