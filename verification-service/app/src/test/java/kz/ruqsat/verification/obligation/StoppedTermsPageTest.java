package kz.ruqsat.verification.obligation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same by hand: declared in a form, looked at, put into force, ended. */
class StoppedTermsPageTest extends RunningTerms {

    private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);

    private String officer;
    private String approver;
    private String hearing;

    @BeforeEach
    void aTermRuns() {
        officer = tokens.bearer("officer-demo", Role.OFFICER);
        approver = tokens.bearer("approver-demo", Role.APPROVER);
        itIs("2026-07-01T11:00");
        hearing = arm(ObligationKind.HEARING_OBJECTION, Party.APPLICANT, WED_2026_07_01, 10, Ids.next());
    }

    @AfterEach
    void nothing_is_stopped_any_more() {
        jdbc.sql("delete from term_stop").update();
    }

    @Test
    void an_act_is_declared_looked_at_put_into_force_and_ended() {
        var declared = form("/term-stops", officer, written("2026-07-10"));
        assertThat(declared.statusCode()).as(declared.body()).isEqualTo(302);
        var path = pathOf(declared);

        var mine = look(path, officer);
        assertThat(mine)
                .contains("What it would do now", "/obligations/" + hearing, "16 July 2026", "20 July 2026")
                .contains("You declared this act", "Take it back")
                .doesNotContain("Put it into force</button>");
        assertThat(form(path + "/approval", approver, "version=7").statusCode()).isEqualTo(412);
        assertThat(events(hearing)).containsExactly("ObligationArmed");

        assertThat(form(path + "/approval", approver, "version=0").statusCode()).isEqualTo(302);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events(hearing)).containsExactly("ObligationArmed", "ObligationMoved"));
        assertThat(look("/term-stops", approver)).contains("In force", "act 1", "10 July 2026");

        var wrong = form(path + "/end", approver, "version=1&on=2026-07-20&act=act+2");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("term-stop-end-not-allowed", "value=\"act 2\"");
        assertThat(form(path + "/end", approver, "version=1&on=2026-07-10&act=act+2")
                        .statusCode())
                .isEqualTo(302);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(json("/api/v1/obligations/" + hearing)
                                .path("dueOn")
                                .asString())
                        .isEqualTo("2026-07-17"));
        assertThat(look(path, approver)).contains("It ended", "act 2").doesNotContain("End it</button>");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_written_is_lost() {
        var answer = form("/term-stops", officer, "from=2026-07-09&to=2026-07-08&act=act+1&kk=%D2%9B");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"kinds-error\"", "id=\"to-error\"", "id=\"ru-error\"")
                .contains("value=\"2026-07-08\"", "value=\"act 1\"", "value=\"қ\"");
        assertThat(form("/term-stops", officer, "act=only+this").statusCode()).isEqualTo(422);
        assertThat(json("/api/v1/term-stops").path("items").size()).isZero();
    }

    @Test
    void who_declared_it_takes_it_back_and_nobody_can_put_it_into_force_then() {
        var path = pathOf(form("/term-stops", officer, written("")));
        assertThat(look(path, officer)).contains("Terms that would stand still");

        var without = form(path + "/rejection", officer, "version=0&note=");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(form(path + "/rejection", officer, "version=0&note=a+mistake")
                        .statusCode())
                .isEqualTo(302);

        assertThat(look(path, approver)).contains("a mistake", "Rejected").doesNotContain("Put it into force</button>");
        assertThat(form(path + "/approval", approver, "version=1").statusCode()).isEqualTo(409);
        assertThat(events(hearing)).containsExactly("ObligationArmed");
    }

    @Test
    void only_those_who_may_have_the_forms() {
        assertThat(look("/term-stops", officer)).contains("Declare an act");
        assertThat(look("/term-stops", approver)).doesNotContain("Declare an act");
        assertThat(form("/term-stops", approver, written("")).statusCode()).isEqualTo(403);
        assertThat(form("/term-stops", tokens.bearer("portal-demo", Role.PORTAL), written(""))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void lacks_no_text_in_any_language(String language) {
        var path = pathOf(form("/term-stops", officer, written("2026-07-10")));
        for (var reader : List.of(officer, approver)) {
            for (var page : List.of("/term-stops", path)) {
                assertThat(look(page, reader, language)).doesNotContain("⟦", "??");
            }
        }
    }

    private static String written(String to) {
        return "kinds=HEARING_OBJECTION&from=2026-07-09&to=" + to + "&act=act+1&kk="
                + URLEncoder.encode("Төтенше жағдай", UTF_8) + "&ru="
                + URLEncoder.encode("Чрезвычайное положение", UTF_8)
                + "&en=Emergency";
    }

    private static String pathOf(HttpResponse<String> redirect) {
        return URI.create(redirect.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    private String look(String path, String reader) {
        return look(path, reader, "en");
    }

    private String look(String path, String reader, String language) {
        var answer = get(path + "?lang=" + language, "Authorization", reader, "Accept", "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> form(String path, String who, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path + "?lang=en"))
                .header("Authorization", who)
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
