package kz.ruqsat.verification.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Days of winter 2025 are proposed here. */
class CalendarPagesTest extends RunningCalendar {

    private static final String SWAP_2023 = "kz5-20230427T180000Z-574d9b47694f";
    private static final String BEFORE_SWAP = "kz5-20220928T180000Z-ea83fb93f16e";

    @Autowired
    HealthIndicator calendarHealthIndicator;

    @BeforeEach
    void itIsWinter() {
        itIs("2025-02-03T10:00");
        calendars.refresh();
    }

    @Nested
    class The_year {

        @ParameterizedTest
        @ValueSource(strings = {"kk", "ru", "en"})
        void is_open_to_everybody_and_lacks_no_text(String language) {
            var page = page(
                    "/calendar?year=2023&edition=" + SWAP_2023 + "&against=" + BEFORE_SWAP + "&lang=" + language, "");

            assertThat(page).contains("lang=\"" + language + "\"").doesNotContain("⟦", "??");
        }

        @Test
        void has_twelve_months_of_whole_weeks() {
            var page = page("/calendar?year=2023&lang=en", "");

            assertThat(count(page, "<table class=\"month\"")).isEqualTo(12);
            var months = all(page, "<table class=\"month\"[^>]*>(.*?)</table>");
            assertThat(months)
                    .hasSize(12)
                    .allSatisfy(month -> assertThat(count(month, "<td")).isEqualTo(7 * (count(month, "<tr>") - 1)));
            assertThat(page).contains("246 working days");
        }

        @Test
        void names_the_source_of_each_special_day_on_hover_by_keyboard_and_to_a_reader() {
            var page = page("/calendar?year=2023&lang=en", "");
            var spots = all(page, "<a class=\"spot\" href=\"#d(2023-\\d\\d-\\d\\d)\" aria-describedby=\"t\\1\">");

            assertThat(spots).hasSize(20).contains("2023-07-01", "2023-07-07", "2023-06-28", "2023-01-07");
            assertThat(all(page, "role=\"tooltip\" id=\"t(2023-\\d\\d-\\d\\d)\""))
                    .isEqualTo(spots);
            assertThat(all(page, "<tr id=\"d(2023-\\d\\d-\\d\\d)\"")).isEqualTo(spots);
            assertThat(page).contains("P2300000326", "Every Saturday and Sunday", "ст. 84");
        }

        @Test
        void is_told_by_any_edition_and_beside_any_other() {
            var before = page("/calendar?year=2023&edition=" + BEFORE_SWAP + "&lang=en", "");
            var beside = page("/calendar?year=2023&edition=" + SWAP_2023 + "&against=" + BEFORE_SWAP + "&lang=en", "");

            assertThat(all(before, "<tr id=\"d(2023-07-0[17])\"")).isEmpty();
            assertThat(all(beside, "<td class=\"[a-z-]+ changed\">.*?href=\"#d(2023-\\d\\d-\\d\\d)\""))
                    .containsExactly("2023-07-01", "2023-07-07");
            assertThat(page("/calendar?year=2024&edition=" + SWAP_2023 + "&against=" + BEFORE_SWAP + "&lang=en", ""))
                    .contains("describe this year alike");
        }

        @Test
        void that_is_not_covered_or_an_edition_that_does_not_exist_is_refused_as_a_page() {
            assertThat(look("/calendar?year=2031", "").statusCode()).isEqualTo(422);
            assertThat(look("/calendar?year=-2147483648", "").statusCode()).isEqualTo(422);
            assertThat(look("/calendar?edition=kz5-unheard-of", "").statusCode())
                    .isEqualTo(404);
            assertThat(look("/calendar?year=soon", "").statusCode()).isEqualTo(400);
        }

        @Test
        void is_about_to_end_is_said_there_on_the_board_and_to_whoever_runs_the_service() {
            var quiet = "ends on 31 December 2027";
            assertThat(page("/calendar?lang=en", "")).doesNotContain(quiet);
            assertThat(calendarHealthIndicator.health().getDetails()).containsEntry("warning", false);

            itIs("2027-10-02T09:00");

            assertThat(page("/calendar?lang=en", "")).contains(quiet, "in 90 days");
            assertThat(page("/deadlines?lang=en", officer)).contains(quiet);
            assertThat(calendarHealthIndicator.health().getDetails())
                    .containsEntry("warning", true)
                    .containsEntry("daysLeft", 90L);
        }
    }

    @Nested
    class A_proposal {

        @Test
        void is_written_looked_at_and_applied_by_another_person() {
            var answer = submit(officer, row("2025-02-05", "MOVED_OFF"), row("2025-02-08", "MOVED_WORKING"));
            assertThat(answer.statusCode()).isEqualTo(302);
            var path = answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
            var term = arm(java.time.LocalDate.of(2025, 2, 4), 1);

            var mine = page(path + "?lang=en", officer);
            assertThat(mine)
                    .contains("Another person has to apply it", "Take it back")
                    .doesNotContain("Apply this edition");
            var theirs = page(path + "?lang=en", approver);
            assertThat(theirs).contains("Apply this edition", "later", term.substring(term.length() - 8));
            assertThat(count(theirs, "class=\"explanation\"")).isPositive();
            assertThat(page(path + "?lang=en", tokens.bearer("monitor-demo", Role.MONITOR)))
                    .doesNotContain("Apply this edition", "Take it back", "textarea");

            assertThat(approveBy(approver, path, theirs).statusCode()).isEqualTo(302);
            assertThat(kind("2025-02-05")).isEqualTo("MOVED_OFF");
            assertThat(page(path + "?lang=en", officer)).contains("The edition was applied", "when it was applied");
        }

        @Test
        void whose_effect_changed_meanwhile_is_shown_anew_instead_of_applied() {
            var path = submitted(officer, row("2025-02-12", "HOLIDAY"));
            var seen = page(path + "?lang=en", approver);
            arm(java.time.LocalDate.of(2025, 2, 11), 1);

            var answer = approveBy(approver, path, seen);

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("effect-changed");
            assertThat(kind("2025-02-12")).isEqualTo("WORKING");
            // The term lies far back and lapses on its own, which changes the effect once more.
            var shown = new AtomicReference<>(answer);
            await().untilAsserted(() -> {
                shown.set(approveBy(approver, path, shown.get().body()));
                assertThat(shown.get().statusCode()).isEqualTo(302);
            });
        }

        @Test
        void that_cannot_be_is_shown_again_with_what_was_written_and_what_is_wrong() {
            var answer = submit(officer, row("2025-02-15", "WORKING"), row("", "HOLIDAY"));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("value=\"2025-02-15\"", "value=\"Атауы, екінші\"", "kind0-error", "date1-error")
                    .doesNotContain("⟦", "??");
            assertThat(count(answer.body(), "class=\"field-error\"")).isEqualTo(2);
        }

        @Test
        void can_be_given_more_rows_without_losing_any() {
            var answer = submit(officer, row("2025-02-17", "HOLIDAY"), "more=1");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(all(answer.body(), "name=\"date\" id=\"date(\\d)\"")).containsExactly("0", "1");
            assertThat(answer.body()).contains("value=\"2025-02-17\"");
        }

        @Test
        void that_was_overtaken_is_proposed_anew_with_its_days() {
            var first = submitted(officer, row("2025-02-18", "HOLIDAY"));
            var second = submitted(officer, row("2025-02-19", "HOLIDAY"));
            approveBy(approver, first, page(first + "?lang=en", approver));

            var page = page(second + "?lang=en", officer);
            assertThat(page).contains("The calendar has changed").doesNotContain("Apply this edition");
            var again = all(page, "href=\"(/calendar/proposals/new\\?from=[^\"]+)\"");
            assertThat(page(again.getFirst(), officer)).contains("value=\"2025-02-19\"", "value=\"Атауы, екінші\"");
        }

        @Test
        void is_taken_back_by_its_proposer_with_a_reason() {
            var path = submitted(officer, row("2025-02-20", "HOLIDAY"));

            assertThat(form(path + "/rejection", officer, "version=0&note=").statusCode())
                    .isEqualTo(422);
            assertThat(form(path + "/rejection", officer, "version=0&note=" + encode("Қате"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(page(path + "?lang=kk", officer)).contains("Қате", "Қабылданбады");
            assertThat(form(path + "/approval", approver, "version=1&effect=x").statusCode())
                    .isEqualTo(409);
        }

        @ParameterizedTest
        @CsvSource({"kk, 2025-02-24", "ru, 2025-02-25", "en, 2025-02-26"})
        void lacks_no_text_and_neither_do_list_and_form(String language, String date) {
            var path = submitted(admin, row(date, "HOLIDAY") + "&year=1");

            for (var page : List.of(path, "/calendar/proposals", "/calendar/proposals/new")) {
                assertThat(page(page + "?lang=" + language, admin)).doesNotContain("⟦", "??");
            }
        }

        @Test
        void is_not_for_everybody() {
            assertThat(look("/calendar/proposals", "").statusCode()).isEqualTo(401);
            assertThat(look("/calendar/proposals", tokens.bearer("portal-demo", Role.PORTAL))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(look("/calendar/proposals/new", approver).statusCode()).isEqualTo(403);
            assertThat(look("/calendar/proposals/nowhere", officer).statusCode())
                    .isEqualTo(404);
        }
    }

    private HttpResponse<String> submit(String bearer, String... parts) {
        return form("/calendar/proposals?lang=en", bearer, "policy=FOLLOW_THE_DECREE&" + String.join("&", parts));
    }

    private String submitted(String bearer, String... parts) {
        var answer = submit(bearer, parts);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    private static String row(String date, String kind) {
        return Map.of(
                        "date", date,
                        "kind", kind,
                        "kk", "Атауы, екінші",
                        "ru", "Название",
                        "en", "Name",
                        "basis", "Акт, № 1",
                        "known", "2025-02-01")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Presses the button of the page as it was seen. */
    private HttpResponse<String> approveBy(String bearer, String path, String seen) {
        var version = all(seen, "name=\"version\" value=\"(\\d+)\"").getFirst();
        var effect = all(seen, "name=\"effect\" value=\"([0-9a-f]+)\"").getFirst();
        return form(path + "/approval", bearer, "version=" + version + "&effect=" + effect);
    }

    private String page(String path, String bearer) {
        var answer = look(path, bearer);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> look(String path, String bearer) {
        return get(path, bearer, "Accept", "text/html");
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private static int count(String html, String part) {
        return html.split(Pattern.quote(part), -1).length - 1;
    }

    /** What the first group of a pattern finds, in order, each once. */
    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
