package kz.ruqsat.verification.obligation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.clock.ClockMoved;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.test.ServiceTest;
import kz.ruqsat.platform.test.Tokens;
import kz.ruqsat.verification.SettableClock;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.verification.requirement.AccreditedPools;
import kz.ruqsat.workingdays.Amendment;
import kz.ruqsat.workingdays.DayKind;
import kz.ruqsat.workingdays.DeclaredDay;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.Text;
import org.jspecify.annotations.Nullable;
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
 * The whole service on real PostgreSQL and Kafka, with a clock that each test sets. Classes share one running service:
 * each test uses obligations of its own.
 */
@ServiceTest
@Import(RunningTerms.Parts.class)
abstract class RunningTerms {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        SettableClock settableClock() {
            return new SettableClock();
        }

        /** In June 2026 a Friday is made a day off, and a decree says so on the Wednesday before. */
        @Bean
        @Primary
        TermCalendars calendarsWithAnEditionToCome(InstantSource clock) {
            var friday = new DeclaredDay(
                    LocalDate.of(2026, 6, 12),
                    DayKind.MOVED_OFF,
                    new Text("Демалыс", "Выходной", "Day off"),
                    "decree 1",
                    Terms.at("2026-06-10T10:00"));
            var decree = new Amendment(friday.knownFrom(), List.of(), List.of(friday));
            return new TermCalendars(
                    Terms.KAZAKHSTAN.with(Terms.KAZAKHSTAN.current().edition(), decree),
                    clock,
                    Terms.ALMATY,
                    OfficeHours.USUAL);
        }

        /** What other services know does not matter to terms. */
        @Bean
        @Primary
        AccreditedPools noPoolsKnown() {
            return new AccreditedPools() {
                @Override
                public @Nullable Boolean exist(LocalDate on) {
                    return null;
                }

                @Override
                public @Nullable String override(LocalDate on) {
                    return null;
                }

                @Override
                public @Nullable Boolean accredited(String poolId, LocalDate on) {
                    return null;
                }
            };
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
    Histories histories;

    @Autowired
    Projections projections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EscalationPoller escalation;

    /** What is told of a term would stand among the events that a test looks at. */
    @BeforeEach
    void nobodyIsTold() {
        escalation.stop();
    }

    /** Sets the clock and tells the poller. */
    void itIs(String local) {
        clock.set(Terms.at(local));
        spring.publishEvent(new ClockMoved(clock.instant()));
    }

    /** Arms a notice of a switch; answers its id, which is also the id of its switch. */
    String arm(LocalDate trigger, int workingDays) {
        return arm(ObligationKind.POOL_SWITCH_NOTICE, Party.LICENSEE, trigger, workingDays, Ids.next());
    }

    String arm(ObligationKind kind, Party party, LocalDate trigger, int workingDays, String licence) {
        var id = Ids.next();
        send(new ArmObligation(
                id,
                kind,
                party,
                new Subject(null, licence, LocalDate.of(2026, 1, 5), id),
                Terms.LEGAL_POINT,
                trigger,
                workingDays,
                "E2"));
        return id;
    }

    void send(Object command) {
        commands.send(command, Actor.SYSTEM);
    }

    java.util.List<String> events(String id) {
        return histories.of(id).stream().map(Recorded::type).toList();
    }

    @Nullable Instant lapsedAt(String id) {
        return histories.of(id).stream()
                .filter(recorded -> recorded.event() instanceof ObligationLapsed)
                .map(recorded -> ((ObligationLapsed) recorded.event()).lapsedAt())
                .findFirst()
                .orElse(null);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** As an officer. */
    JsonNode json(String path) {
        return json(get(path, "Authorization", tokens.bearer("officer-demo", Role.OFFICER)));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
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
