package kz.ruqsat.verification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.edition.StoredCatalogues;
import kz.ruqsat.verification.requirement.CatalogueFiles;
import kz.ruqsat.verification.service.Api.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class RequirementEditionsTest extends RunningCatalogue {

    private static final String EDITIONS = "/api/v1/requirement-editions";

    @Autowired
    Histories histories;

    @Nested
    class Everybody {

        @Test
        void sees_what_came_with_the_product_and_how_it_stands_today() {
            var editions = api.get(EDITIONS, "").json();

            assertThat(editions.valueStream().limit(3))
                    .extracting(
                            one -> one.path("id").asString(),
                            one -> one.path("status").asString(),
                            one -> one.path("effectiveFrom").asString())
                    .containsExactly(
                            tuple("E1", "SUPERSEDED", "2023-07-04"),
                            tuple("E2", "SUPERSEDED", "2024-02-10"),
                            tuple("E3", "ANNOUNCED_CONTENT_UNKNOWN", "2026-07-12"));
            assertThat(editions.get(0).path("effectiveUntil").asString()).isEqualTo("2024-02-09");
            assertThat(editions.get(0).path("datesEstimated").asBoolean()).isTrue();
        }

        @Test
        void sees_the_rows_with_the_limits_filled_in() {
            var edition = api.get(EDITIONS + "/E2", "").json();
            var row = edition.path("rows").get(5);

            assertThat(edition.path("rows")
                            .valueStream()
                            .map(one -> one.path("id").asString()))
                    .containsExactly("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9");
            assertThat(edition.path("thresholds").path("minimumVoltageKv").asString())
                    .isEqualTo("35");
            assertThat(edition.path("terms")
                            .path("POOL_SWITCH_NOTICE")
                            .path("workingDays")
                            .asInt())
                    .isEqualTo(2);
            assertThat(row.path("condition").path("isTrue").asString())
                    .isEqualTo("powerSupply.supplierConnectedToUnifiedSystem");
            assertThat(row.path("tracks").toString())
                    .contains("{\"atLeast\":{\"fact\":\"technicalConditions.voltageKv\",\"limit\":\"35\"}}");
            assertThat(row.path("text").path("kk").asString()).contains("35 кВ");
        }

        @Test
        void sees_that_an_unknown_wording_is_not_known() {
            var rows = api.get(EDITIONS + "/E1", "").json().path("rows");

            assertThat(rows.size()).isEqualTo(9);
            assertThat(rows.valueStream()).allSatisfy(row -> {
                assertThat(row.path("name").isNull()).isTrue();
                assertThat(row.path("evidence").size()).isZero();
            });
            assertThat(rows.get(4).path("effectiveFrom").asString()).isEqualTo("2024-01-01");
        }

        @Test
        void sees_nothing_of_proposals() {
            var proposal = propose(fresh().yaml()).json().path("id").asString();

            assertThat(api.get(EDITIONS, "")
                            .json()
                            .valueStream()
                            .map(one -> one.path("status").asString()))
                    .doesNotContain("PROPOSED");
            assertThat(api.get(EDITIONS + "/" + proposal, "").problem()).isEqualTo("404 not-found");
            assertThat(api.get(EDITIONS + "/E2/differences?to=" + proposal, "").problem())
                    .isEqualTo("404 not-found");
            assertThat(api.get(EDITIONS + "/E99", "").problem()).isEqualTo("404 not-found");
        }

        @Test
        void reads_the_differences_between_two_editions_in_words() {
            var differences = api.get(EDITIONS + "/E2/differences?to=E3", "").json();

            assertThat(differences
                            .path("differences")
                            .valueStream()
                            .map(one -> one.path("kind").asString()))
                    .containsExactly("ActChanged", "BeginsOn", "WordingBecameUnknown");
            assertThat(differences
                            .path("differences")
                            .get(1)
                            .path("text")
                            .path("ru")
                            .asString())
                    .isEqualTo("Действует с 12 июля 2026 г. (было: 10 февраля 2024 г.).");
            assertThat(api.get(EDITIONS + "/E2/differences", "").problem()).isEqualTo("400 malformed");
        }
    }

    @Nested
    class A_proposal {

        @Test
        void is_told_in_words_and_stays_without_effect() {
            var last = api.get(EDITIONS, "").json();
            var fresh = fresh();

            var answer = propose(fresh.changed());

            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            var proposal = answer.json();
            assertThat(answer.header("Location"))
                    .isEqualTo(EDITIONS + "/" + proposal.path("id").asString());
            assertThat(answer.header("ETag")).isEqualTo("\"0\"");
            assertThat(proposal.path("status").asString()).isEqualTo("PROPOSED");
            assertThat(proposal.path("proposedBy").asString()).isEqualTo("officer-demo");
            assertThat(proposal.path("sha256").asString()).hasSize(64);
            var against = differencesToE2(proposal.path("id").asString());
            assertThat(against)
                    .contains(
                            "Row R3 was removed: “Outside a residential zone”.",
                            "Threshold “lowest voltage of the substation, kV”: 110 instead of 35.")
                    .noneMatch(sentence -> sentence.startsWith("What R6a asks for"));
            assertThat(api.get(EDITIONS, "").json()).isEqualTo(last);
            assertThat(item(api.get(EDITIONS, officer).json(), "id", fresh.id())
                            .path("status")
                            .asString())
                    .isEqualTo("PROPOSED");
        }

        @Test
        void of_a_wording_that_was_unknown_is_compared_with_the_last_known_one_too() {
            var proposal = propose(new Fresh("E3.1", LocalDate.of(2026, 12, 20)).changed())
                    .json();

            assertThat(proposal.path("previous").asString()).isEqualTo("E3");
            assertThat(kinds(proposal.path("differences"))).contains("WordingBecameKnown");
            assertThat(proposal.path("lastKnown").asString()).isEqualTo("E2");
            assertThat(kinds(proposal.path("differencesToLastKnown"))).contains("ThresholdChanged", "RowRemoved");
        }

        @Test
        void can_be_written_by_a_program() {
            var fresh = fresh();
            var yaml = propose(fresh.yaml()).json().path("sha256").asString();
            var text = jdbc.sql("select payload ->> 'text' from event where payload ->> 'sha256' = ?")
                    .param(yaml)
                    .query(String.class)
                    .single();
            var other = fresh();
            var json = text.replace("\"id\":\"" + fresh.id() + "\"", "\"id\":\"" + other.id() + "\"")
                    .replace("\"effectiveFrom\":\"" + fresh.from(), "\"effectiveFrom\":\"" + other.from());

            var answer = api.post(EDITIONS, admin, json);

            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            assertThat(answer.json().path("edition").asString()).isEqualTo(other.id());
        }

        @Test
        void repeated_with_its_key_is_answered_again_and_without_one_refused() {
            var yaml = fresh().yaml();
            var first = propose(yaml, officer, "Idempotency-Key", newId()).json();
            var key = newId();
            var other = fresh().yaml();
            var once = propose(other, officer, "Idempotency-Key", key).json();

            assertThat(propose(other, officer, "Idempotency-Key", key).json().path("id"))
                    .isEqualTo(once.path("id"));
            var again = propose(yaml);
            assertThat(again.problem()).isEqualTo("409 edition-proposed-already");
            assertThat(again.json().path("proposal")).isEqualTo(first.path("id"));
            assertThat(propose(fresh().yaml(), officer, "Idempotency-Key", key).problem())
                    .isEqualTo("422 idempotency-key-reused");
        }

        @Test
        void is_made_by_officers_and_admins_only() {
            for (var role : List.of(Role.APPROVER, Role.MONITOR, Role.AUDITOR, Role.PORTAL, Role.POOL_OPERATOR)) {
                assertThat(propose(fresh().yaml(), tokens.bearer("somebody", role))
                                .problem())
                        .isEqualTo("403 forbidden");
            }
            assertThat(propose(fresh().yaml(), "").problem()).isEqualTo("401 unauthenticated");
        }

        private List<String> differencesToE2(String proposal) {
            return api.get(EDITIONS + "/E2/differences?to=" + proposal, officer)
                    .json()
                    .path("differences")
                    .valueStream()
                    .map(one -> one.path("text").path("en").asString())
                    .toList();
        }

        private static List<String> kinds(JsonNode differences) {
            return differences
                    .valueStream()
                    .map(one -> one.path("kind").asString())
                    .toList();
        }
    }

    @Nested
    class A_refused_text {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "id: [                | 400 malformed | ' '",
                    "id: E4               | 422 invalid | /act required",
                    "- a                  | 422 invalid | ' wrong-type'",
                })
        void is_answered_with_its_places_and_changes_nothing(String text, String problem, String violation) {
            var before = eventsOfTheCatalogue();

            var answer = propose(text);

            assertThat(answer.problem()).isEqualTo(problem);
            assertThat(answer.violation()).isEqualTo(violation);
            assertThat(eventsOfTheCatalogue()).isEqualTo(before);
        }

        @Test
        void names_what_no_schema_can_see_in_the_reader_s_language() {
            var before = eventsOfTheCatalogue();
            var fresh = fresh();
            var faulty = fresh.yaml().replace("isTrue: world.hardwareInRegister", "isTrue: world.weather");

            var answer = propose(faulty, officer, "Accept-Language", "ru");

            assertThat(answer.problem()).isEqualTo("422 invalid");
            assertThat(answer.violation()).isEqualTo("/rows/0/fulfilledWhen/allOf/1/isTrue fact-unknown");
            assertThat(answer.text()).contains("нет сведения «world.weather»");
            assertThat(eventsOfTheCatalogue()).isEqualTo(before);
        }

        @Test
        void cannot_change_the_past() {
            assertThat(propose(new Fresh("E90", MON_2026_11_23).yaml()).violation())
                    .isEqualTo("/effectiveFrom edition-too-early");
            assertThat(propose(new Fresh("E2", LocalDate.of(2028, 1, 1)).yaml()).violation())
                    .isEqualTo("/id edition-id-taken");
            assertThat(propose(new Fresh("E90", approved().from()).yaml()).violation())
                    .isEqualTo("/effectiveFrom edition-begins-that-day");
        }

        @Test
        void of_another_type_or_size_is_refused() {
            assertThat(api.postAs("text/plain", EDITIONS, officer, fresh().yaml())
                            .problem())
                    .isEqualTo("415 unsupported-media-type");
            assertThat(propose("# " + "x".repeat(600_000)).problem()).isEqualTo("413 too-large");
        }
    }

    @Nested
    class The_second_person {

        @Test
        void is_not_the_first() {
            var own = propose(fresh().yaml(), admin).json().path("id").asString();

            var refused = api.post(EDITIONS + "/" + own + "/approval", admin, "");

            assertThat(refused.problem()).isEqualTo("409 four-eyes");
            assertThat(approve(own).status()).isEqualTo(201);
        }

        @Test
        void approves_and_it_takes_effect_on_its_day() {
            var fresh = fresh();
            var proposal = propose(fresh.yaml()).json().path("id").asString();

            var answer = approve(proposal);

            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
            assertThat(answer.json().path("status").asString()).isEqualTo("APPROVED");
            assertThat(answer.json().path("decidedBy").asString()).isEqualTo("approver-demo");
            assertThat(answer.header("ETag")).isEqualTo("\"1\"");
            assertThat(item(api.get(EDITIONS, "").json(), "id", fresh.id())
                            .path("status")
                            .asString())
                    .isEqualTo("ANNOUNCED");
            itIs(fresh.from().minusDays(1));
            assertThat(governing()).isNotEqualTo(fresh.id());
            itIs(fresh.from());
            assertThat(governing()).isEqualTo(fresh.id());
            assertThat(item(api.get(EDITIONS, "").json(), "id", fresh.id())
                            .path("status")
                            .asString())
                    .isEqualTo("IN_FORCE");
        }

        @Test
        void finds_nothing_to_do_when_it_is_approved_already() {
            var proposal = propose(fresh().yaml()).json().path("id").asString();
            approve(proposal);
            var before = eventsOfTheCatalogue();

            assertThat(approve(proposal).status()).isEqualTo(201);
            assertThat(api.post(EDITIONS + "/" + proposal + "/approval", admin, "")
                            .status())
                    .isEqualTo(201);
            assertThat(eventsOfTheCatalogue()).isEqualTo(before);
            assertThat(reject(proposal, "x").problem()).isEqualTo("409 proposal-decided");
        }

        @Test
        void rejects_with_a_reason() {
            var proposal = propose(fresh().yaml()).json().path("id").asString();

            assertThat(reject(proposal, "").violation()).isEqualTo("/note required");
            var answer = reject(proposal, "күні қате");

            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.json().path("note").asString()).isEqualTo("күні қате");
            assertThat(answer.json().path("trial").isNull()).isTrue();
            assertThat(approve(proposal).problem()).isEqualTo("409 proposal-decided");
            assertThat(reject(proposal, "тағы").status()).isEqualTo(201);
        }

        @Test
        void cannot_approve_what_has_become_impossible() {
            var fresh = fresh();
            var late = propose(fresh.yaml()).json().path("id").asString();
            itIs(fresh.from());
            var answer = approve(late);
            assertThat(answer.problem()).isEqualTo("409 edition-not-possible");
            assertThat(answer.violation()).isEqualTo("/effectiveFrom edition-too-early");
        }

        @Test
        void decides_on_what_was_seen() {
            var proposal = propose(fresh().yaml()).json().path("id").asString();
            reject(proposal, "алып тасталды");

            assertThat(api.post(
                                    EDITIONS + "/"
                                            + propose(fresh().yaml())
                                                    .json()
                                                    .path("id")
                                                    .asString() + "/approval",
                                    approver,
                                    "",
                                    "If-Match",
                                    "\"7\"")
                            .problem())
                    .isEqualTo("412 stale");
        }

        @ParameterizedTest
        @ValueSource(strings = {"approval", "rejection"})
        void has_the_role_for_it(String decision) {
            var proposal = propose(fresh().yaml()).json().path("id").asString();
            for (var role : List.of(Role.MONITOR, Role.AUDITOR, Role.PORTAL)) {
                assertThat(api.post(
                                        EDITIONS + "/" + proposal + "/" + decision,
                                        tokens.bearer("somebody", role),
                                        "{\"note\": \"x\"}")
                                .problem())
                        .isEqualTo("403 forbidden");
            }
            assertThat(api.post(EDITIONS + "/" + proposal + "/" + decision, "", "{}")
                            .problem())
                    .isEqualTo("401 unauthenticated");
            assertThat(api.post(EDITIONS + "/" + newId() + "/" + decision, approver, "{\"note\": \"x\"}")
                            .problem())
                    .isEqualTo("404 not-found");
        }

        /** Two editions for one day, approved by two people at the same moment: one of them comes too late. */
        @Test
        void is_one_of_two_at_the_same_moment() throws Exception {
            var first = fresh();
            var second = new Fresh(fresh().id(), first.from());
            var proposals = List.of(
                    propose(first.yaml()).json().path("id").asString(),
                    propose(second.yaml()).json().path("id").asString());

            List<String> answers;
            try (var people = Executors.newFixedThreadPool(2)) {
                answers = people
                        .invokeAll(proposals.stream()
                                .<Callable<Answer>>map(proposal -> () -> approve(proposal))
                                .toList())
                        .stream()
                        .map(one -> one.resultNow())
                        .map(one -> one.status() == 201 ? "201" : one.problem())
                        .toList();
            }

            assertThat(answers).containsExactlyInAnyOrder("201", "409 edition-not-possible");
        }

        private Answer reject(String proposal, String note) {
            return api.post(EDITIONS + "/" + proposal + "/rejection", approver, "{\"note\": \"" + note + "\"}");
        }
    }

    @Test
    void another_node_and_the_same_one_after_a_restart_show_the_same_at_once() {
        var other = new StoredCatalogues(
                CatalogueFiles.load(), after -> histories.after("requirement-catalogue", after), () -> false);
        assertThat(other.current().editions()).isNotEmpty();

        var fresh = approved();

        assertThat(other.current().edition(fresh.id())).isPresent();
        var restarted = new StoredCatalogues(
                CatalogueFiles.load(), after -> histories.after("requirement-catalogue", after), () -> false);
        assertThat(restarted.current()).usingRecursiveComparison().isEqualTo(other.current());
    }

    @Test
    void what_is_read_within_a_transaction_is_not_kept() {
        var within = new StoredCatalogues(
                CatalogueFiles.load(), after -> histories.after("requirement-catalogue", after), () -> true);
        var fresh = approved();
        assertThat(within.current().edition(fresh.id())).isPresent();

        assertThat(within).extracting("known.sequence").isEqualTo(-1L);
    }

    @Nested
    class A_trial {

        @Test
        void tells_which_rows_would_change_and_changes_none() {
            var id = verified("I", morningOf(LocalDate.of(2026, 11, 20)));
            eventually(() -> assertThat(obligation(json(id), "DECISION")).isNotEmpty());
            eventually(() -> assertThat(rowsOf(id)).isNotEmpty());
            var before = json(id);
            var rows = rowsOf(id);
            var events = eventsOf(id);

            var trial = propose(new Fresh("E3.2", LocalDate.of(2026, 12, 28)).changed())
                    .json()
                    .path("trial");

            assertThat(trial.path("open").asInt()).isPositive();
            var one = item(trial.path("applications"), "applicationId", id);
            assertThat(one.path("edition").asString()).isEqualTo("E3");
            assertThat(one.path("rows")
                            .valueStream()
                            .map(row -> row.path("row").asString() + " "
                                    + row.path("from").asString("–") + " "
                                    + row.path("to").asString("–")))
                    .containsExactly("R3 NEEDS_OFFICER –", "R5 NEEDS_OFFICER PENDING", "R6 NEEDS_OFFICER PENDING");
            assertThat(trial.path("rows")
                            .valueStream()
                            .map(row -> row.path("row").asString()))
                    .contains("R3", "R5", "R6");
            assertThat(json(id)).isEqualTo(before);
            assertThat(rowsOf(id)).isEqualTo(rows);
            assertThat(eventsOf(id)).isEqualTo(events);
        }

        private List<Map<String, Object>> rowsOf(String id) {
            return jdbc.sql("select * from verification_row where application_id = ? order by requirement")
                    .param(id)
                    .query()
                    .listOfRows();
        }
    }

    long eventsOf(String id) {
        return jdbc.sql("select count(*) from event where aggregate_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private String governing() {
        return api.post("/api/v1/requirement-checks", "", "{\"subtype\": \"I\", \"facts\": {}}")
                .json()
                .path("edition")
                .asString();
    }
}
