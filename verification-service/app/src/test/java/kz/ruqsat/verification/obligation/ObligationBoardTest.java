package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_20;
import static kz.ruqsat.verification.obligation.Terms.TUE_2026_03_31;
import static kz.ruqsat.verification.obligation.Terms.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ObligationBoardTest extends RunningTerms {

    private static final String ALL = "/api/v1/obligations?subject=";

    private String licence;

    @BeforeEach
    void itIsTheEveOfTheHolidays() {
        itIs("2026-03-20T11:00");
        licence = Ids.next();
    }

    @Nested
    class A_list {

        @Test
        void shows_a_term_as_soon_as_it_is_armed() {
            var id = notice(2);

            var list = json(ALL + licence);

            assertThat(list.get("total").asInt()).isEqualTo(1);
            assertThat(list.get("next").isNull()).isTrue();
            var row = list.get("items").get(0);
            assertThat(row.get("id").asString()).isEqualTo(id);
            assertThat(row.get("kind").asString()).isEqualTo("POOL_SWITCH_NOTICE");
            assertThat(row.get("party").asString()).isEqualTo("LICENSEE");
            assertThat(row.get("subject").get("licenceNumber").asString()).isEqualTo(licence);
            assertThat(row.get("dueOn").asString()).isEqualTo("2026-03-27");
            assertThat(row.get("dueAt").asString()).isEqualTo("2026-03-28T00:00:00+05:00");
            assertThat(row.get("status").asString()).isEqualTo("DUE_SOON");
            assertThat(row.get("workingDaysLeft").asInt()).isEqualTo(2);
            assertThat(row.get("workingDaysLate").asInt()).isZero();
        }

        @Test
        void of_each_status_holds_exactly_the_terms_that_say_so_and_counts_them() {
            var later = notice(15);
            var soon = notice(2);
            var cancelled = notice(5);
            send(new CancelObligation(cancelled, "APPLICATION_WITHDRAWN"));
            var fulfilled = notice(5);
            send(new FulfilObligation(fulfilled, at("2026-03-20T11:00")));
            var late = notice(1);
            var lapsed = notice(1);
            itIs("2026-03-27T11:00");
            awaitStatus(lapsed, "LAPSED");
            awaitStatus(late, "LAPSED");
            send(new FulfilObligation(late, at("2026-03-27T11:00")));

            var expected = Map.of(
                    "RUNNING", later,
                    "DUE_TODAY", soon,
                    "CANCELLED", cancelled,
                    "FULFILLED", fulfilled,
                    "FULFILLED_LATE", late,
                    "LAPSED", lapsed);

            for (var status : ObligationStatus.values()) {
                var list = json(ALL + licence + "&status=" + status);
                List<String> want =
                        expected.containsKey(status.name()) ? List.of(expected.get(status.name())) : List.of();
                assertThat(ids(list)).as(status.name()).isEqualTo(want);
                assertThat(list.get("total").asInt()).as(status.name()).isEqualTo(want.size());
            }
            assertThat(json(ALL + licence + "&status=RUNNING,DUE_TODAY,LAPSED")
                            .get("total")
                            .asInt())
                    .isEqualTo(3);
            assertThat(json(ALL + licence + "&status=RUNNING&status=LAPSED")
                            .get("total")
                            .asInt())
                    .isEqualTo(2);
        }

        @Test
        void is_restricted_by_kind_party_and_last_day() {
            var decision = arm(ObligationKind.DECISION, Party.AUTHORITY, FRI_2026_03_20, 3, licence);
            var notice = notice(2);

            assertThat(ids(json(ALL + licence + "&kind=DECISION"))).containsExactly(decision);
            assertThat(ids(json(ALL + licence + "&kind=DECISION,POOL_SWITCH_NOTICE")))
                    .containsExactly(notice, decision);
            assertThat(ids(json(ALL + licence + "&party=LICENSEE"))).containsExactly(notice);
            assertThat(ids(json(ALL + licence + "&dueFrom=2026-03-28"))).containsExactly(decision);
            assertThat(ids(json(ALL + licence + "&dueFrom=2026-03-27"))).containsExactly(notice, decision);
            assertThat(ids(json(ALL + licence + "&dueTo=2026-03-27"))).containsExactly(notice);
            assertThat(ids(json(ALL + licence + "&dueTo=2026-03-26"))).isEmpty();
            assertThat(ids(json(ALL + notice))).containsExactly(notice);
        }

        @ParameterizedTest
        @ValueSource(strings = {"dueAt", "-dueAt", "kind,-dueAt", "party,-lastEventAt,kind", "-armedAt"})
        void is_read_in_parts_that_together_are_the_whole(String sort) {
            for (int i = 1; i <= 7; i++) {
                arm(
                        i % 2 == 0 ? ObligationKind.DECISION : ObligationKind.POOL_SWITCH_NOTICE,
                        i % 3 == 0 ? Party.AUTHORITY : Party.LICENSEE,
                        FRI_2026_03_20,
                        1 + i / 2,
                        licence);
            }
            var whole = ids(json(ALL + licence + "&sort=" + sort));
            List<String> parts = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                var part = json(ALL + licence + "&limit=2&sort=" + sort + "&cursor=" + cursor);
                assertThat(part.get("total").asInt()).isEqualTo(7);
                parts.addAll(ids(part));
                cursor = part.get("next").isNull() ? null : part.get("next").asString();
            }

            assertThat(whole).hasSize(7);
            assertThat(parts).isEqualTo(whole);
        }

        @Test
        void is_sorted_by_due_instant_unless_told_otherwise() {
            var later = notice(4);
            var sooner = notice(2);

            assertThat(ids(json(ALL + licence))).containsExactly(sooner, later);
            assertThat(ids(json(ALL + licence + "&sort=-dueAt"))).containsExactly(later, sooner);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "status=LATE",
                    "status=running",
                    "kind=NONSENSE",
                    "party=MINER",
                    "dueFrom=27.03.2026",
                    "dueTo=2026-02-30",
                    "sort=colour",
                    "sort=dueAt,dueAt",
                    "limit=0",
                    "limit=201",
                    "cursor=nonsense",
                    "cursor=eyJzb3J0IjoiZHVlQXQiLCJ2YWx1ZXMiOlsieCJdLCJpZCI6IjEifQ"
                })
        void refuses_what_it_does_not_understand(String parameter) {
            var answer = get(
                    "/api/v1/obligations?" + parameter, "Authorization", tokens.bearer("officer-demo", Role.OFFICER));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(json(answer).get("code").asString()).isEqualTo("malformed");
        }

        @Test
        void does_not_go_on_from_a_part_of_another_order() {
            notice(2);
            notice(3);
            var next = json(ALL + licence + "&limit=1").get("next").asString();

            assertThat(get(
                                    ALL + licence + "&limit=1&sort=-dueAt&cursor=" + next,
                                    "Authorization",
                                    tokens.bearer("officer-demo", Role.OFFICER))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Nested
    class One_obligation {

        @Test
        void tells_its_date_day_by_day_and_its_history() {
            var id = notice(2);
            var one = json("/api/v1/obligations/" + id);

            assertThat(one.get("legalPoint").asString()).isEqualTo(Terms.LEGAL_POINT);
            assertThat(one.get("trigger").asString()).isEqualTo("2026-03-20");
            assertThat(one.get("requirementEdition").asString()).isEqualTo("E2");
            assertThat(one.get("calendarEdition").asString()).startsWith("kz5-");
            assertThat(one.get("explanation")).hasSize(8);
            assertThat(one.get("explanation").get(0).get("counted").asBoolean()).isFalse();
            assertThat(one.get("explanation").get(7).get("number").asInt()).isEqualTo(2);
            assertThat(one.get("explanation").get(1).get("reason").propertyNames())
                    .containsExactly("kk", "ru", "en");
            assertThat(one.get("pauses")).isEmpty();
            assertThat(one.get("history")).hasSize(1);
            assertThat(one.get("history").get(0).get("type").asString()).isEqualTo("ObligationArmed");
            assertThat(one.get("history").get(0).get("actor").asString()).isEqualTo("ruqsat");
        }

        @Test
        void carries_its_version_as_a_tag() {
            var id = notice(2);
            send(new CancelObligation(id, "APPLICATION_WITHDRAWN"));

            var answer = get("/api/v1/obligations/" + id, "Authorization", tokens.bearer("officer-demo", Role.OFFICER));

            assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-20T11:00:00, DUE_SOON, 2, 0",
            "2026-03-26T23:59:59, DUE_SOON, 1, 0",
            "2026-03-27T00:00:00, DUE_TODAY, 0, 0",
            "2026-03-27T23:59:59, DUE_TODAY, 0, 0",
            "2026-03-28T00:00:00, OVERDUE, , 1",
            "2026-03-30T18:30:00, OVERDUE, , 1",
            "2026-03-30T18:30:01, OVERDUE, , 2"
        })
        void is_told_as_of_any_instant_by_the_instant_that_enforces(
                String local, String status, Integer left, Integer late) {
            var id = notice(2);
            var one = json("/api/v1/obligations/" + id + "?asOf=" + local + "%2B05:00");

            assertThat(one.get("status").asString()).isEqualTo(status);
            assertThat(
                            one.get("workingDaysLeft").isNull()
                                    ? null
                                    : one.get("workingDaysLeft").asInt())
                    .isEqualTo(left);
            assertThat(one.get("workingDaysLate").asInt()).isEqualTo(late);
        }

        @Test
        void was_not_there_before_it_was_armed() {
            var id = notice(2);

            assertThat(status("/api/v1/obligations/" + id + "?asOf=2026-03-20T10:59:59%2B05:00"))
                    .isEqualTo(404);
        }

        @Test
        void as_of_a_past_instant_is_what_it_was_then() {
            var id = notice(2);
            itIs("2026-03-27T10:00");
            send(new FulfilObligation(id, at("2026-03-27T10:00")));

            assertThat(json("/api/v1/obligations/" + id).get("status").asString())
                    .isEqualTo("FULFILLED");
            var before = json("/api/v1/obligations/" + id + "?asOf=2026-03-27T09:59:59%2B05:00");
            assertThat(before.get("status").asString()).isEqualTo("DUE_TODAY");
            assertThat(before.get("history")).hasSize(1);
        }

        @Test
        void that_lapsed_and_was_done_late_says_by_how_much() {
            var id = notice(2);
            itIs("2026-03-30T09:00");
            awaitStatus(id, "LAPSED");
            itIs("2026-03-31T09:00");
            assertThat(json("/api/v1/obligations/" + id).get("workingDaysLate").asInt())
                    .isEqualTo(2);
            send(new FulfilObligation(id, at("2026-03-31T09:00")));
            itIs("2026-04-15T09:00");

            var one = json("/api/v1/obligations/" + id);

            assertThat(one.get("status").asString()).isEqualTo("FULFILLED_LATE");
            assertThat(one.get("workingDaysLate").asInt()).isEqualTo(2);
            assertThat(one.get("workingDaysLeft").isNull()).isTrue();
            assertThat(one.get("history")
                            .get(2)
                            .get("details")
                            .get("acceptedOn")
                            .asString())
                    .isEqualTo(TUE_2026_03_31.toString());
        }

        @ParameterizedTest
        @ValueSource(strings = {"nobody", "00000000-0000-0000-0000-000000000000", "nobody/explanation"})
        void that_does_not_exist_is_not_found(String id) {
            assertThat(status("/api/v1/obligations/" + id)).isEqualTo(404);
        }

        @ParameterizedTest
        @CsvSource({"kk, Наурыз", "ru, Наурыз", "en, Nauryz"})
        void explains_its_date_as_a_text_in_each_language(String language, String holiday) {
            var id = notice(2);
            var answer = get(
                    "/api/v1/obligations/" + id + "/explanation",
                    "Authorization",
                    tokens.bearer("officer-demo", Role.OFFICER),
                    "Accept-Language",
                    language);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
            assertThat(answer.headers().firstValue("Content-Language")).hasValue(language);
            assertThat(answer.body()).contains(holiday, "24:00", "E2").doesNotContain("⟦", "??");
            assertThat(answer.body().lines().filter(line -> line.matches("^ {3}[12–] .*")))
                    .hasSize(8);
        }
    }

    @Nested
    class Callers {

        @ParameterizedTest
        @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "SYSTEM")
        void see_terms_only_if_they_are_staff(Role role) {
            boolean staff = !List.of(Role.PORTAL, Role.POOL_OPERATOR).contains(role);
            var id = notice(2);
            for (var path : List.of("", "/" + id, "/" + id + "/explanation", ".csv", ".ics")) {
                assertThat(get("/api/v1/obligations" + path, "Authorization", tokens.bearer("somebody", role))
                                .statusCode())
                        .as(path)
                        .isEqualTo(staff ? 200 : 403);
            }
        }

        @Test
        void without_a_token_see_none() {
            assertThat(get("/api/v1/obligations").statusCode()).isEqualTo(401);
        }
    }

    private String notice(int workingDays) {
        return arm(ObligationKind.POOL_SWITCH_NOTICE, Party.LICENSEE, FRI_2026_03_20, workingDays, licence);
    }

    private int status(String path) {
        return get(path, "Authorization", tokens.bearer("officer-demo", Role.OFFICER))
                .statusCode();
    }

    private void awaitStatus(String id, String status) {
        await().untilAsserted(() -> assertThat(
                        json("/api/v1/obligations/" + id).get("status").asString())
                .isEqualTo(status));
    }

    private static List<String> ids(JsonNode list) {
        return list.get("items")
                .valueStream()
                .map(row -> row.get("id").asString())
                .toList();
    }
}
