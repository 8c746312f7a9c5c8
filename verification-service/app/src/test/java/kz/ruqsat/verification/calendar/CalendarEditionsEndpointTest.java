package kz.ruqsat.verification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Days of summer 2025 are proposed here; each test takes others. */
class CalendarEditionsEndpointTest extends RunningCalendar {

    private static final String KNOWN = "2025-07-01T09:00:00+05:00";

    @Autowired
    CalendarEditions editions;

    @BeforeEach
    void itIsSummer() {
        itIs("2025-07-01T10:00");
        calendars.refresh();
    }

    @Nested
    class Proposing {

        @Test
        void answers_where_the_proposal_is_and_its_version() {
            var answer = propose(officer, days(day("2025-07-14", "HOLIDAY", KNOWN)));
            var id = ok(answer).get("id").asString();

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.headers().firstValue("Location")).hasValue(EDITIONS + "/" + id);
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"0\"");
            assertThat(ok(get(EDITIONS + "/" + id, officer))).isEqualTo(ok(answer));
        }

        @Test
        void repeated_with_the_same_key_proposes_once() {
            var key = Ids.next();
            var body = days(day("2025-07-15", "HOLIDAY", KNOWN));

            var first = ok(propose(officer, body, "Idempotency-Key", key)).get("id");

            assertThat(ok(propose(officer, body, "Idempotency-Key", key)).get("id"))
                    .isEqualTo(first);
            refused(
                    propose(officer, days(day("2025-07-16", "HOLIDAY", KNOWN)), "Idempotency-Key", key),
                    422,
                    "idempotency-key-reused");
        }

        @Test
        void of_what_is_known_already_is_refused() {
            refused(propose(officer, """
                            {"days": [{"date": "2025-07-22", "kind": "WORKING", "basis": "%s", "knownFrom": "%s",
                              "names": {"kk": "Жұмыс күні", "ru": "Рабочий день", "en": "Working day"}}], "runningTerms": "KEEP"}""".formatted(basisOf("2025-07-22"), KNOWN)), 422, "calendar-unchanged");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {}                                                              | 422 | invalid   | /days
                {"days": []}                                                    | 422 | invalid   | /days
                {"years": [2025]}                                               | 422 | invalid   | /years/0
                {"years": [2039]}                                               | 422 | invalid   | /years/0
                {"years": ["2028"]}                                             | 400 | malformed | /years/0
                {"day": []}                                                     | 400 | malformed | /day
                {"days": [{"datum": "2025-07-17"}]}                             | 400 | malformed | /days/0/datum
                {"days": [{"date": "17.07.2025"}]}                              | 400 | malformed | /days/0/date
                {"days": [{"date": "2025-07-17", "knownFrom": "2025-07-01"}]}   | 400 | malformed | /days/0/knownFrom
                {"days": [{"date": "2025-07-17"}]}                              | 422 | invalid   | /days/0/kind
                {"days": [null]}                                                | 422 | invalid   | /days/0
                {"years": [2028], "runningTerms": "PERHAPS"}                    | 422 | invalid   | /runningTerms
                """)
        void of_something_that_cannot_be_names_the_place_and_changes_nothing(
                String body, int status, String code, String pointer) {
            long before = events();

            var answer = propose(officer, body);

            refused(answer, status, code);
            assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
            assertThat(events()).isEqualTo(before);
        }

        @Test
        void before_the_act_is_known_is_refused() {
            var answer = propose(officer, days(day("2025-07-17", "HOLIDAY", "2025-07-01T10:00:00.001+05:00")));

            refused(answer, 422, "invalid");
            assertThat(answer.body()).contains("/days/0/knownFrom", "known-in-future");
        }

        @ParameterizedTest
        @CsvSource({"APPROVER, 403", "MONITOR, 403", "AUDITOR, 403", "PORTAL, 403", "OFFICER, 201", "ADMIN, 201"})
        void is_for_officers_and_administrators(Role role, int status) {
            var date = "2025-08-" + (11 + role.ordinal() % 5);
            assertThat(propose(tokens.bearer("somebody", role), days(day(date, "HOLIDAY", KNOWN)))
                            .statusCode())
                    .isEqualTo(status);
        }
    }

    @Nested
    class Deciding {

        @Test
        void is_for_another_person() {
            var id = proposed(admin, "2025-07-18");

            refused(approve(admin, id), 409, "four-eyes");
            refused(approve(officer, id), 403, "forbidden");
            assertThat(status(id)).isEqualTo("PROPOSED");
        }

        @Test
        void repeated_answers_what_happened() {
            var id = proposed(officer, "2025-07-21");
            var first = approve(approver, id);
            var again = approve(admin, id);

            assertThat(first.statusCode()).isEqualTo(201);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(ok(again).get("calendarEdition")).isEqualTo(ok(first).get("calendarEdition"));
            assertThat(ok(again).get("decidedBy").asString()).isEqualTo("approver-demo");
            refused(reject(approver, id, "{\"note\": \"x\"}"), 409, "proposal-closed");
        }

        @Test
        void with_a_key_applies_at_once_and_repeats_the_answer() {
            var id = proposed(officer, "2025-07-23");
            var key = Ids.next();

            var first = approve(approver, id, "Idempotency-Key", key);
            assertThat(kind("2025-07-23")).isEqualTo("HOLIDAY");
            var again = approve(approver, id, "Idempotency-Key", key);

            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(ok(again)).isEqualTo(ok(first));
        }

        @Test
        void on_an_old_version_is_refused() {
            var id = proposed(officer, "2025-07-24");
            ok(reject(approver, id, "{\"note\": \"Күні дұрыс емес\"}"));

            refused(
                    post(EDITIONS + "/" + id + "/rejection", approver, "{\"note\": \"x\"}", "If-Match", "\"0\""),
                    412,
                    "stale");
            assertThat(post(EDITIONS + "/" + id + "/rejection", approver, "{\"note\": \"x\"}", "If-Match", "\"1\"")
                            .statusCode())
                    .isEqualTo(200);
            refused(approve(approver, id), 409, "proposal-closed");
        }

        @Test
        void after_the_calendar_has_changed_is_refused_until_it_is_proposed_anew() {
            var first = proposed(officer, "2025-07-25");
            var second = proposed(officer, "2025-07-28");
            ok(approve(approver, first));

            assertThat(ok(get(EDITIONS + "/" + second, officer)).get("outdated").asBoolean())
                    .isTrue();
            refused(approve(approver, second), 409, "calendar-changed");

            assertThat(kind("2025-07-28")).isEqualTo("WORKING");
            ok(approve(approver, proposed(officer, "2025-07-28")));
            assertThat(kind("2025-07-28")).isEqualTo("HOLIDAY");
            assertThat(kind("2025-07-25")).isEqualTo("HOLIDAY");
        }

        @Test
        void at_the_same_moment_on_two_proposals_applies_one() throws Exception {
            var one = proposed(officer, "2025-07-29");
            var other = proposed(officer, "2025-07-30");
            try (var threads = Executors.newFixedThreadPool(2)) {
                var answers = threads.invokeAll(java.util.List.<Callable<Integer>>of(
                        () -> approve(approver, one).statusCode(),
                        () -> approve(admin, other).statusCode()));

                assertThat(answers).extracting(answer -> answer.get()).containsExactlyInAnyOrder(201, 409);
            }
        }

        @Test
        void on_what_was_looked_at_is_refused_when_another_term_would_move_by_now() {
            var id = proposed(officer, "2025-08-06");
            var seen = ok(get(EDITIONS + "/" + id, approver)).get("effect").asString();
            var late = arm(LocalDate.of(2025, 8, 4), 2);
            var body = "{\"effect\": \"" + seen + "\"}";

            refused(post(EDITIONS + "/" + id + "/approval", approver, body), 409, "effect-changed");
            var now = ok(get(EDITIONS + "/" + id, approver));
            assertThat(move(now, late)).isEqualTo("2025-08-06 2025-08-07");

            var applied = ok(post(
                    EDITIONS + "/" + id + "/approval",
                    approver,
                    "{\"effect\": \"" + now.get("effect").asString() + "\"}"));
            assertThat(applied.get("moved")).isEqualTo(now.get("moved"));
        }

        @Test
        void without_looking_applies_to_the_terms_that_run_by_then() {
            var early = arm(LocalDate.of(2025, 9, 8), 2);
            var proposal = ok(propose(officer, days(day("2025-09-09", "HOLIDAY", KNOWN))));
            var id = proposal.get("id").asString();
            var late = arm(LocalDate.of(2025, 9, 8), 3);
            commands.<Object>send(
                    new kz.ruqsat.verification.obligation.CancelObligation(early, "APPLICATION_WITHDRAWN"),
                    kz.ruqsat.platform.security.Actor.SYSTEM);
            var now = ok(get(EDITIONS + "/" + id, approver));

            var applied = ok(approve(approver, id));

            assertThat(applied.get("moved")).isEqualTo(now.get("moved"));
            assertThat(move(proposal, early)).isNotEmpty();
            assertThat(move(applied, early)).isEmpty();
            assertThat(move(applied, late)).isEqualTo("2025-09-11 2025-09-12");
        }

        @Test
        void to_reject_needs_a_note_and_says_it_afterwards() {
            var id = proposed(officer, "2025-07-31");

            refused(reject(approver, id, "{}"), 422, "invalid");
            refused(reject(tokens.bearer("officer2", Role.OFFICER), id, "{\"note\": \"x\"}"), 403, "forbidden");
            var rejected = ok(reject(approver, id, "{\"note\": \"Күні дұрыс емес\"}"));

            assertThat(rejected.get("status").asString()).isEqualTo("REJECTED");
            assertThat(rejected.get("note").asString()).isEqualTo("Күні дұрыс емес");
            assertThat(rejected.get("calendarEdition").isNull()).isTrue();
            assertThat(kind("2025-07-31")).isEqualTo("WORKING");
            assertThat(reject(approver, id, "{\"note\": \"again\"}").statusCode())
                    .isEqualTo(200);
        }
    }

    @Nested
    class The_policy_for_running_terms {

        @ParameterizedTest
        @CsvSource({
            // a day off is added within the term: later
            "2025-08-19, HOLIDAY, KEEP, ''",
            "2025-08-19, HOLIDAY, LENGTHEN_ONLY, 2025-08-20 2025-08-21",
            "2025-08-19, HOLIDAY, FOLLOW_THE_DECREE, 2025-08-20 2025-08-21",
            // a Saturday is worked within the term: earlier
            "2025-08-23, MOVED_WORKING, KEEP, ''",
            "2025-08-23, MOVED_WORKING, LENGTHEN_ONLY, ''",
            "2025-08-23, MOVED_WORKING, FOLLOW_THE_DECREE, 2025-08-26 2025-08-25",
        })
        void decides_which_dates_move(LocalDate date, String kind, String policy, String expected) {
            var id = arm(date.getDayOfMonth() == 19 ? LocalDate.of(2025, 8, 18) : LocalDate.of(2025, 8, 22), 2);

            var proposal = ok(propose(officer, """
                    {"days": [%s], "runningTerms": "%s"}""".formatted(day(date.toString(), kind, KNOWN), policy)));

            assertThat(move(proposal, id)).isEqualTo(expected);
            assertThat(proposal.get("earlier").asLong() + proposal.get("later").asLong())
                    .isEqualTo(proposal.get("moved").size());
        }

        @Test
        void tells_which_dates_would_be_over_at_once() {
            itIs("2025-08-29T10:00");
            var id = arm(LocalDate.of(2025, 8, 28), 1);
            assertThat(obligation(id).get("dueOn").asString()).isEqualTo("2025-08-29");
            var proposal = ok(propose(
                    officer, days(day("2025-08-28", "HOLIDAY", KNOWN), day("2025-08-24", "MOVED_WORKING", KNOWN))));
            assertThat(move(proposal, id)).isEmpty();

            var over = arm(LocalDate.of(2025, 8, 22), 5);
            assertThat(obligation(over).get("dueOn").asString()).isEqualTo("2025-08-29");
            proposal = ok(propose(officer, days(day("2025-08-24", "MOVED_WORKING", KNOWN))));

            assertThat(move(proposal, over)).isEqualTo("2025-08-29 2025-08-28");
            assertThat(proposal.get("intoOverdue").asLong()).isPositive();
        }
    }

    @Nested
    class The_history {

        @Test
        void tells_editions_and_proposals_the_newest_first_part_by_part() {
            var id = proposed(officer, "2025-08-01");
            var all = ok(get(EDITIONS + "?limit=200", officer));
            var first = ok(get(EDITIONS + "?limit=2", officer));
            var rest =
                    ok(get(EDITIONS + "?limit=200&cursor=" + first.get("next").asString(), officer));

            assertThat(all.get("next").isNull()).isTrue();
            assertThat(all.get("total").asInt()).isEqualTo(all.get("items").size());
            assertThat(first.get("items")).hasSize(2);
            assertThat(first.get("items").size() + rest.get("items").size())
                    .isEqualTo(all.get("total").asInt());
            assertThat(all.get("items")
                            .valueStream()
                            .filter(item -> item.get("id").asString().equals(id))
                            .map(item -> item.get("status").asString() + " "
                                    + item.get("proposedBy").asString() + " "
                                    + item.get("days").get(0).get("date").asString()))
                    .containsExactly("PROPOSED officer-demo 2025-08-01");
            assertThat(all.get("items")
                            .valueStream()
                            .filter(item -> item.get("status").asString().equals("SHIPPED")))
                    .hasSize(Editions.BEFORE.editions().size());
            assertThat(all.get("items")
                            .valueStream()
                            .filter(item -> item.get("current").asBoolean()))
                    .hasSize(1);
        }

        @Test
        void tells_an_edition_that_the_product_brought() {
            var told = ok(get(EDITIONS + "/" + Editions.BASE, officer));

            assertThat(told.get("status").asString()).isEqualTo("SHIPPED");
            assertThat(told.get("difference")
                            .get("days")
                            .valueStream()
                            .map(day -> day.get("date").asString()))
                    .containsExactly("2024-05-04", "2024-05-08");
        }

        @Test
        void tells_a_proposal_as_it_was() {
            var id = proposed(officer, "2025-08-04");
            itIs("2025-07-01T11:00");
            ok(reject(approver, id, "{\"note\": \"x\"}"));

            assertThat(ok(get(EDITIONS + "/" + id + "?asOf=2025-07-01T10:30:00%2B05:00", officer))
                            .get("status")
                            .asString())
                    .isEqualTo("PROPOSED");
            assertThat(status(id)).isEqualTo("REJECTED");
        }

        @Test
        void knows_nothing_of_what_does_not_exist() {
            refused(get(EDITIONS + "/nowhere", officer), 404, "not-found");
            refused(approve(approver, "nowhere"), 404, "not-found");
            refused(reject(approver, "nowhere", "{\"note\": \"x\"}"), 404, "not-found");
            refused(get(EDITIONS + "?cursor=nonsense", officer), 400, "malformed");
        }

        @ParameterizedTest
        @CsvSource({"MONITOR, 200", "AUDITOR, 200", "PORTAL, 403", "POOL_OPERATOR, 403"})
        void is_read_by_staff(Role role, int status) {
            assertThat(get(EDITIONS, tokens.bearer("somebody", role)).statusCode())
                    .isEqualTo(status);
        }
    }

    @Test
    void the_index_finds_the_few_events_of_the_calendar_among_the_many() {
        jdbc.sql("set enable_seqscan = off").update();
        var plan = String.join(
                "\n",
                jdbc.sql("explain select count(*) from event where name = 'CalendarEditionApplied'")
                        .query(String.class)
                        .list());
        jdbc.sql("set enable_seqscan = on").update();

        assertThat(plan).contains("event_calendar_edition");
        assertThat(editions.count()).isEqualTo(editions.all().size());
    }

    private String proposed(String by, String date) {
        return ok(propose(by, days(day(date, "HOLIDAY", KNOWN)))).get("id").asString();
    }

    private java.net.http.HttpResponse<String> reject(String bearer, String id, String body) {
        return post(EDITIONS + "/" + id + "/rejection", bearer, body);
    }

    private String status(String id) {
        return ok(get(EDITIONS + "/" + id, officer)).get("status").asString();
    }

    private String basisOf(String date) {
        return ok(get("/api/v1/calendar/days?from=" + date + "&to=" + date, ""))
                .get(0)
                .get("basis")
                .asString();
    }

    private long events() {
        return jdbc.sql("select count(*) from event where name like 'CalendarEdition%'")
                .query(Long.class)
                .single();
    }
}
