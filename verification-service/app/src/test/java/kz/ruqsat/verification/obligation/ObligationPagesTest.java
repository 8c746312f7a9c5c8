package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_20;
import static kz.ruqsat.verification.obligation.Terms.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.regex.Pattern;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.page.TemplateChecks;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObligationPagesTest extends RunningTerms {

    private String soon;
    private final String licence = "KZ" + Ids.next();

    @BeforeAll
    void someTerms() {
        itIs("2026-03-20T11:00");
        arm(ObligationKind.DECISION, Party.AUTHORITY, FRI_2026_03_20, 15, licence);
        soon = notice(2);
        notice(3);
        var lapsed = notice(1);
        var late = notice(1);
        send(new CancelObligation(notice(5), "APPLICATION_WITHDRAWN"));
        send(new FulfilObligation(notice(5), at("2026-03-20T11:00")));
        itIs("2026-03-27T11:00");
        for (var id : List.of(lapsed, late)) {
            await().untilAsserted(() -> assertThat(events(id)).containsExactly("ObligationArmed", "ObligationLapsed"));
        }
        send(new FulfilObligation(late, at("2026-03-27T11:00")));
    }

    @BeforeEach
    void itIsTheLastDayOfOne() {
        itIs("2026-03-27T11:00");
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERDUE", "DUE_TODAY", "DUE_SOON", "RUNNING", "LAPSED", "FULFILLED_LATE"})
    void the_number_of_a_tile_is_the_number_of_rows_of_its_list(ObligationStatus status) {
        var board = page("/deadlines?lang=en&subject=" + licence);
        var tile = Pattern.compile("<a href=\"([^\"]*status=" + status + "[^\"]*)\" class=\"tile[^>]*>"
                        + "<span class=\"tile-number\">(\\d+)</span>")
                .matcher(board);
        assertThat(tile.find()).isTrue();

        var list = page(tile.group(1).replace("&amp;", "&") + "&lang=en");

        assertThat(rows(list)).hasSize(Integer.parseInt(tile.group(2)));
    }

    @Test
    void the_board_shows_what_is_not_over_the_earliest_first() {
        var board = page("/deadlines?lang=en&subject=" + licence);

        assertThat(find(board, "<tbody>.*</tbody>").split("<span class=\"status "))
                .hasSize(5)
                .satisfies(parts -> assertThat(parts[1]).startsWith("lapsed"))
                .satisfies(parts -> assertThat(parts[2]).startsWith("due-today"))
                .satisfies(parts -> assertThat(parts[3]).startsWith("due-soon"))
                .satisfies(parts -> assertThat(parts[4]).startsWith("on-track"));
        assertThat(board).contains("27 March 2026, Friday, 24:00").doesNotContain("class=\"empty\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void the_pages_lack_no_text_in_any_language(String language) {
        var board = page("/deadlines?status=LAPSED&kind=POOL_SWITCH_NOTICE&dueTo=2026-12-31&lang=" + language
                + "&subject=" + licence);
        assertThat(board).contains("lang=\"" + language + "\"").doesNotContain("⟦", "??");
        for (var row : rows(page("/deadlines?status=LAPSED,FULFILLED,FULFILLED_LATE,CANCELLED,RUNNING&lang=" + language
                + "&subject=" + licence))) {
            assertThat(page("/obligations/" + row + "?lang=" + language)).doesNotContain("⟦", "??");
        }
    }

    @Test
    void nothing_found_is_said_in_words() {
        assertThat(page("/deadlines?lang=en&subject=nothing-like-that"))
                .contains("No obligation matches")
                .doesNotContain("<table");
    }

    @Test
    void what_is_chosen_can_be_taken_back_one_by_one() {
        assertThat(page("/deadlines?lang=en&status=LAPSED&kind=DECISION&subject=x%26y"))
                .contains("href=\"/deadlines?kind=DECISION&amp;subject=x%26y\"")
                .contains("href=\"/deadlines?status=LAPSED&amp;subject=x%26y\"")
                .contains("href=\"/deadlines?status=LAPSED&amp;kind=DECISION\"");
    }

    @Test
    void an_obligation_explains_its_date_day_by_day() {
        var id = soon;
        var one = page("/obligations/" + id + "?lang=en");

        assertThat(one.split("<li class=\"(counted|skipped)\">")).hasSize(9);
        assertThat(one).contains("Explain this date", "Nauryz").doesNotContain("⟦");
    }

    @Test
    void as_of_an_instant_a_page_says_so() {
        var id = soon;
        assertThat(page("/obligations/" + id + "?lang=en&asOf=2026-03-27T11:00:00%2B05:00"))
                .contains("As of 27 March 2026, 11:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deadlines", "/obligations/x"})
    void portals_see_neither(String path) {
        assertThat(get(path, "Authorization", tokens.bearer("portal-demo", Role.PORTAL))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_an_address_says_that_makes_no_sense_is_refused_as_a_page() {
        var answer = get(
                "/deadlines?status=NONSENSE&lang=en",
                "Authorization",
                tokens.bearer("officer-demo", Role.OFFICER),
                "Accept",
                "text/html");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>");
    }

    @Test
    void templates_and_texts_are_complete() {
        assertThat(TemplateChecks.faults()).isEmpty();
    }

    private String notice(int workingDays) {
        return arm(ObligationKind.POOL_SWITCH_NOTICE, Party.LICENSEE, FRI_2026_03_20, workingDays, licence);
    }

    private String page(String path) {
        var answer = get(path, "Authorization", tokens.bearer("officer-demo", Role.OFFICER), "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static List<String> rows(String html) {
        return Pattern.compile("href=\"/obligations/([^\"?]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String find(String html, String pattern) {
        var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }
}
