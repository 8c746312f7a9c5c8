package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Decision.MON_2026_06_01;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two steps: first both dates are shown and nothing is stored, then what was shown is done. */
class ClockPageTest extends RunningTerms {

    private static final String PAUSE = "what=pause&code=COURT_ORDER&day=2026-06-05&note=%E2%84%96+7&version=0";

    private String id;

    @BeforeEach
    void aDecisionIsDue() {
        itIs("2026-06-05T11:00");
        id = arm(ObligationKind.DECISION, Party.AUTHORITY, MON_2026_06_01, 15, Ids.next());
    }

    @Test
    void shows_both_dates_first_and_stores_what_was_shown() {
        var looked = form(PAUSE);
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.body())
                .contains("22 June 2026, Monday, 24:00", "23 June 2026, Tuesday, 24:00", "Earliest possible date")
                .contains("name=\"confirmed\" value=\"true\"", "value=\"№ 7\"")
                .doesNotContain("⟦", "??");
        assertThat(events(id)).containsExactly("ObligationArmed");

        var done = form(PAUSE + "&confirmed=true");

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(done.headers().firstValue("Location").orElseThrow()).endsWith("/obligations/" + id + "#clock");
        assertThat(events(id)).containsExactly("ObligationArmed", "ObligationPaused");
        assertThat(page("en", Role.OFFICER))
                .contains("The clock stands still", "since 5 June 2026", "Let it run again", "still stopped", "№ 7");
    }

    @Test
    void says_what_is_wrong_and_keeps_what_was_written() {
        var answer = form("what=extension&code=COMPLEX_CASE&workingDays=99&note=why&version=0");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("extension-too-long", "value=\"99\"", ">why</textarea>");
        assertThat(events(id)).containsExactly("ObligationArmed");
    }

    @Test
    void who_looked_at_an_older_version_is_told_so() {
        form(PAUSE + "&confirmed=true");

        var answer = form("what=resume&code=COURT_ORDER&day=2026-06-05&version=0&confirmed=true");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(events(id)).containsExactly("ObligationArmed", "ObligationPaused");
    }

    @Test
    void only_officers_have_the_forms() {
        assertThat(page("en", Role.OFFICER)).contains("Stop the clock", "Extend the term");
        assertThat(page("en", Role.MONITOR)).doesNotContain("Stop the clock", "Extend the term");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void lacks_no_text_in_any_language_whatever_happened(String language) {
        form(PAUSE + "&confirmed=true");
        itIs("2026-06-09T11:00");
        form("what=resume&code=COURT_ORDER&day=2026-06-09&version=1&confirmed=true");
        form("what=extension&code=COMPLEX_CASE&workingDays=2&version=2&confirmed=true");
        send(new EscalateObligation(id, "BEFORE_5", "OFFICER", false, Terms.at("2026-06-27T00:00")));
        assertThat(events(id))
                .containsExactly(
                        "ObligationArmed",
                        "ObligationPaused",
                        "ObligationResumed",
                        "ObligationExtended",
                        "ObligationEscalated");

        assertThat(page(language, Role.OFFICER)).doesNotContain("⟦", "??").contains("format=pdf");
    }

    private String page(String language, Role role) {
        var answer = get(
                "/obligations/" + id + "?lang=" + language,
                "Authorization",
                tokens.bearer("somebody", role),
                "Accept",
                "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> form(String body) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/obligations/" + id + "/clock?lang=en"))
                .header("Authorization", tokens.bearer("officer-demo", Role.OFFICER))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
