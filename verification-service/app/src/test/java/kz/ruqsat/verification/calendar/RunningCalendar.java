package kz.ruqsat.verification.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.clock.ClockMoved;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.test.ServiceTest;
import kz.ruqsat.platform.test.Tokens;
import kz.ruqsat.verification.SettableClock;
import kz.ruqsat.verification.obligation.ArmObligation;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.obligation.Party;
import kz.ruqsat.verification.obligation.Subject;
import kz.ruqsat.workingdays.WorkingCalendars;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole service as it was on the eve of Kurban Ait 2024, with a clock that each test sets. Classes share one running
 * service, so each test uses days and obligations of its own.
 */
@ServiceTest
@Import(RunningCalendar.Parts.class)
abstract class RunningCalendar {

    static final String EDITIONS = "/api/v1/calendar/editions";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        SettableClock settableClock() {
            return new SettableClock();
        }

        @Bean
        @Primary
        WorkingCalendars asItWasKnown() {
            return Editions.BEFORE;
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Tokens tokens;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEventPublisher spring;

    @Autowired
    Commands commands;

    @Autowired
    TermCalendars calendars;

    @Autowired
    JdbcClient jdbc;

    String officer;
    String admin;
    String approver;

    @BeforeEach
    void callers() {
        officer = tokens.bearer("officer-demo", Role.OFFICER);
        admin = tokens.bearer("admin-demo", Role.ADMIN);
        approver = tokens.bearer("approver-demo", Role.APPROVER);
    }

    /** Sets the clock, in Almaty's time, and tells the poller of due terms. */
    void itIs(String local) {
        clock.set(Editions.at(local));
        spring.publishEvent(new ClockMoved(clock.instant()));
    }

    /** Arms a term; answers its id. */
    String arm(LocalDate trigger, int workingDays) {
        var id = Ids.next();
        commands.<Object>send(
                new ArmObligation(
                        id,
                        ObligationKind.POOL_SWITCH_NOTICE,
                        Party.LICENSEE,
                        new Subject(null, "KZ" + id, LocalDate.of(2024, 1, 5), id),
                        "165/НҚ, 4-т.",
                        trigger,
                        workingDays,
                        "E2"),
                Actor.SYSTEM);
        return id;
    }

    JsonNode obligation(String id) {
        return ok(get("/api/v1/obligations/" + id, officer));
    }

    String kind(String date) {
        return ok(get("/api/v1/calendar/days?from=" + date + "&to=" + date, ""))
                .get(0)
                .get("kind")
                .asString();
    }

    String kindKnownOn(String date, String instant) {
        return ok(get(
                        "/api/v1/calendar/days?from=%s&to=%s&knownOn=%s"
                                .formatted(date, date, URLEncoder.encode(instant, UTF_8)),
                        ""))
                .get(0)
                .get("kind")
                .asString();
    }

    String dueOn(String trigger, int workingDays) {
        return ok(post(
                        "/api/v1/deadline-previews",
                        "",
                        "{\"trigger\": \"%s\", \"workingDays\": %d}".formatted(trigger, workingDays)))
                .get("dueOn")
                .asString();
    }

    /** How one term would move, for example {@code 2024-06-19 2024-06-18}; empty if it would not. */
    static String move(JsonNode proposal, String obligationId) {
        List<String> moves = proposal.get("moved")
                .valueStream()
                .filter(move -> move.get("obligationId").asString().equals(obligationId))
                .map(move -> move.get("from").asString() + " " + move.get("to").asString())
                .toList();
        assertThat(moves).hasSizeLessThanOrEqualTo(1);
        return moves.isEmpty() ? "" : moves.getFirst();
    }

    /** A day as it is sent. */
    static String day(String date, String kind, String knownFrom) {
        return """
                {"date": "%s", "kind": "%s", "names": {"kk": "Күн %s", "ru": "День %s", "en": "Day %s"},
                 "basis": "Акт %s", "knownFrom": "%s"}""".formatted(date, kind, date, date, date, date, knownFrom);
    }

    static String days(String... days) {
        return "{\"days\": [" + String.join(", ", days) + "]}";
    }

    HttpResponse<String> propose(String bearer, String body, String... headers) {
        return post(EDITIONS, bearer, body, headers);
    }

    HttpResponse<String> approve(String bearer, String id, String... headers) {
        return post(EDITIONS + "/" + id + "/approval", bearer, "", headers);
    }

    HttpResponse<String> get(String path, String bearer, String... headers) {
        return send(request(path, bearer, headers).GET());
    }

    HttpResponse<String> post(String path, String bearer, String body, String... headers) {
        return send(request(path, bearer, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Posts as a form of a page does. */
    HttpResponse<String> form(String path, String bearer, String body) {
        return send(request(path, bearer, "Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }

    static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).get("code").asString()).isEqualTo(code);
    }

    private HttpRequest.Builder request(String path, String bearer, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!bearer.isEmpty()) {
            request.header("Authorization", bearer);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
