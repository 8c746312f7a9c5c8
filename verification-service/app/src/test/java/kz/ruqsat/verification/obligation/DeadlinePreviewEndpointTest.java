package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_20;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.ruqsat.platform.id.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DeadlinePreviewEndpointTest extends RunningTerms {

    @BeforeEach
    void today() {
        itIs("2026-03-20T11:00");
    }

    @AfterEach
    void nothing_is_stopped_any_more() {
        jdbc.sql("delete from term_stop").update();
    }

    @Test
    void tells_the_date_and_each_day_on_the_way() {
        var preview = preview("{\"trigger\": \"2026-03-20\", \"workingDays\": 2}", 200);

        assertThat(preview.propertyNames()).containsExactly("dueOn", "dueAt", "calendarEdition", "days", "stoppedBy");
        assertThat(preview.get("dueOn").asString()).isEqualTo("2026-03-27");
        assertThat(preview.get("dueAt").asString()).isEqualTo("2026-03-28T00:00:00+05:00");
        assertThat(preview.get("calendarEdition").asString()).startsWith("kz5-");
        assertThat(preview.get("days")).hasSize(8);
        assertThat(preview.get("days").get(0).propertyNames())
                .containsExactly("date", "counted", "number", "reason", "basis");
        assertThat(preview.get("days").get(0).get("number").isNull()).isTrue();
        assertThat(preview.get("days").get(7).get("number").asInt()).isEqualTo(2);
        assertThat(preview.get("stoppedBy")).isEmpty();
    }

    @Test
    void may_ask_what_would_have_been_said_then() {
        var now = preview("{\"trigger\": \"2026-03-20\", \"workingDays\": 2}", 200);
        var then = preview(
                "{\"trigger\": \"2026-03-20\", \"workingDays\": 2, \"knownOn\": \"2023-01-01T00:00:00+06:00\"}", 200);

        assertThat(then.get("calendarEdition")).isNotEqualTo(now.get("calendarEdition"));
    }

    /** Equal to what is armed for the same input, with the acts that stop such terms. */
    @Test
    void of_a_kind_counts_the_acts_that_stop_such_terms() {
        stop("{HEARING_OBJECTION}", LocalDate.of(2026, 3, 28));
        var plain = "{\"trigger\": \"2026-03-20\", \"workingDays\": 2";

        for (var kind : ObligationKind.values()) {
            if (kind == ObligationKind.LICENCE_EXPIRY || kind == ObligationKind.SUSPENSION_END) {
                continue;
            }
            var preview = preview(plain + ", \"kind\": \"" + kind + "\"}", 200);
            var armed = json("/api/v1/obligations/" + arm(kind, Party.APPLICANT, FRI_2026_03_20, 2, Ids.next()));
            assertThat(preview.get("dueOn")).as(kind.name()).isEqualTo(armed.get("dueOn"));
            assertThat(preview.get("days")).as(kind.name()).isEqualTo(armed.get("explanation"));
        }
        assertThat(preview(plain + ", \"kind\": \"HEARING_OBJECTION\"}", 200)
                        .get("dueOn")
                        .asString())
                .isEqualTo("2026-03-31");
    }

    @Test
    void of_a_kind_whose_clock_stands_still_has_no_date_and_says_why() {
        stop("{DECISION}", null);

        var preview = preview("{\"trigger\": \"2026-03-20\", \"workingDays\": 2, \"kind\": \"DECISION\"}", 200);

        assertThat(preview.get("dueOn").isNull()).isTrue();
        assertThat(preview.get("dueAt").isNull()).isTrue();
        assertThat(preview.get("stoppedBy").get(0).get("basis").asString()).isEqualTo("act 1");
        assertThat(preview.get("stoppedBy").get(0).get("from").asString()).isEqualTo("2026-03-26");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                | /trigger      | required
                    {"trigger": "2026-03-20"}                         | /workingDays  | required
                    {"workingDays": 2}                                | /trigger      | required
                    {"trigger": "2026-03-20", "workingDays": 0}       | /workingDays  | not-valid
                    {"trigger": "2026-03-20", "workingDays": -2}      | /workingDays  | not-valid
                    """)
    void of_something_incomplete_names_the_place(String body, String pointer, String code) {
        var problem = preview(body, 422);

        assertThat(problem.get("code").asString()).isEqualTo("invalid");
        assertThat(problem.get("violations").get(0).get("pointer").asString()).isEqualTo(pointer);
        assertThat(problem.get("violations").get(0).get("code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"trigger\": \"2028-01-03\", \"workingDays\": 2}",
                "{\"trigger\": \"2027-12-30\", \"workingDays\": 15}",
                "{\"trigger\": \"2026-03-20\", \"workingDays\": 2147483647}"
            })
    void outside_of_the_covered_years_is_refused(String body) {
        assertThat(preview(body, 422).get("code").asString()).isEqualTo("calendar-not-covered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"trigger\": 20260320, \"workingDays\": 2}",
                "{\"trigger\": \"2026-03-20\", \"workingDays\": \"2\"}",
                "{\"trigger\": \"2026-03-20\", \"workingDays\": 1.5}",
                "{\"trigger\": \"2026-03-20\", \"workingDays\": 99999999999}",
                "{\"trigger\": \"2026-03-20\", \"workingDays\": 2, \"kind\": \"NO_SUCH\"}",
                "{\"trigger\": \"2026-03-20\", \"workingDay\": 2}"
            })
    void that_cannot_be_understood_is_refused(String body) {
        assertThat(preview(body, 400).get("code").asString()).isEqualTo("malformed");
    }

    private void stop(String kinds, LocalDate until) {
        jdbc.sql("""
                        insert into term_stop (stop_id, kinds, from_on, until_on, act, ground_kk, ground_ru, ground_en,
                            state, declared_at, sequence_number)
                        values (?, ?::text[], '2026-03-26', ?, 'act 1', 'Тоқтату', 'Остановка', 'Stop', 'IN_FORCE', now(), 1)""").params(Ids.next(), kinds, until).update();
    }

    private JsonNode preview(String body, int status) {
        var answer = post("/api/v1/deadline-previews", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return json(answer);
    }
}
