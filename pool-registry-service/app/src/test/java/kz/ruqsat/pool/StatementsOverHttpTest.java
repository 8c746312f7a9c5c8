package kz.ruqsat.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.test.ServiceTest;
import kz.ruqsat.platform.test.Tokens;
import kz.ruqsat.pool.membership.Licence;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.membership.OpenMembership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class StatementsOverHttpTest {

    private static final String FIRST = "0190c8a0-0000-7000-8000-000000000001";
    private static final String SECOND = "0190c8a0-0000-7000-8000-000000000002";
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final AtomicInteger LICENCES = new AtomicInteger(50_000);

    @LocalServerPort
    private int port;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Commands commands;

    @Autowired
    private Projections projections;

    @Autowired
    private JdbcClient jdbc;

    private Api api;
    private String first;
    private String second;

    @BeforeEach
    void callers() {
        api = new Api(port);
        first = tokens.poolOperator("pool-demo", FIRST);
        second = tokens.poolOperator("pool-two", SECOND);
    }

    @Nested
    class One_call {

        @Test
        void tells_of_each_line_what_became_of_it() {
            var licence = member();
            var answer = state(
                    SECOND,
                    second,
                    line("JOINED", licence, "2026-03-20"),
                    line("JOINED", licence, "2026-03-20"),
                    line("LEFT", licence, "2026-04-01"),
                    line("JOINED", new LicenceRef("KZ00NON00000000", MON_2026_01_05), "2026-03-20"),
                    line("JOINED", licence, "2099-01-01"),
                    line("JOINED", licence, "20.03.2026"),
                    line("MOVED", licence, "2026-03-20"),
                    "{\"kind\": \"JOINED\", \"on\": \"2026-03-20\"}",
                    "null");

            assertThat(answer.path("results").valueStream())
                    .extracting(
                            one -> one.path("line").asInt(),
                            one -> one.path("result").asString(),
                            one -> one.path("code").asString(""))
                    .containsExactly(
                            tuple(0, "ACCEPTED", ""),
                            tuple(1, "REPEATED", ""),
                            tuple(2, "ACCEPTED", ""),
                            tuple(3, "UNKNOWN_LICENCE", "unknown-licence"),
                            tuple(4, "INVALID", "switch-in-future"),
                            tuple(5, "INVALID", "not-valid"),
                            tuple(6, "INVALID", "unknown-value"),
                            tuple(7, "INVALID", "required"),
                            tuple(8, "INVALID", "required"));
            assertThat(answer.path("accepted").asInt()).isEqualTo(2);
        }

        @Test
        void may_be_repeated_as_it_is() {
            var licence = member();
            state(SECOND, second, line("JOINED", licence, "2026-03-20"), line("LEFT", licence, "2026-04-01"));
            var before = events();

            var again =
                    state(SECOND, second, line("JOINED", licence, "2026-03-20"), line("LEFT", licence, "2026-04-01"));

            assertThat(again.path("repeated").asInt()).isEqualTo(2);
            assertThat(events()).isEqualTo(before);
        }

        @Test
        void with_an_idempotency_key_gets_its_first_answer_again() {
            var body = statements(line("JOINED", member(), "2026-03-20"));
            var path = "/api/v1/pools/" + SECOND + "/statements";
            var once = api.post(path, second, body, "Idempotency-Key", "statements-once");
            var again = api.post(path, second, body, "Idempotency-Key", "statements-once");

            assertThat(once.json().path("accepted").asInt()).isEqualTo(1);
            assertThat(again.json()).isEqualTo(once.json());
        }

        @Test
        void of_ten_thousand_lines_is_taken_and_of_one_more_is_not() {
            var licences = IntStream.range(0, 200).mapToObj(i -> member()).toList();
            var lines = licences.stream()
                    .flatMap(licence -> IntStream.range(0, 50)
                            .mapToObj(day -> line(
                                    "LEFT",
                                    licence,
                                    MON_2026_01_05.plusDays(day).toString())))
                    .toList();

            var taken = state(FIRST, first, lines.toArray(String[]::new));
            assertThat(taken.path("accepted").asInt()).isEqualTo(10_000);

            var oneMore = Stream.concat(lines.stream(), Stream.of("null")).toArray(String[]::new);
            assertThat(api.post("/api/v1/pools/" + FIRST + "/statements", first, statements(oneMore))
                            .problem())
                    .isEqualTo("413 too-many-statements");
        }
    }

    @Nested
    class A_pool_operator {

        @Test
        void speaks_for_its_own_pool_only_and_an_administrator_for_any() {
            var body = statements(line("JOINED", member(), "2026-03-20"));
            var path = "/api/v1/pools/" + SECOND + "/statements";

            assertThat(api.post(path, first, body).problem()).isEqualTo("403 not-your-pool");
            assertThat(api.post(path, tokens.bearer("portal-demo", Role.PORTAL), body)
                            .problem())
                    .isEqualTo("403 forbidden");
            assertThat(api.post(path, "", body).problem()).isEqualTo("401 unauthenticated");
            assertThat(api.get("/api/v1/pools/" + SECOND + "/expected", first).problem())
                    .isEqualTo("403 not-your-pool");
            assertThat(api.post(path, tokens.bearer("admin-demo", Role.ADMIN), body)
                            .json()
                            .path("accepted")
                            .asInt())
                    .isEqualTo(1);
        }

        @Test
        void of_a_pool_that_is_not_there_finds_nothing() {
            assertThat(api.post(
                                    "/api/v1/pools/nowhere/statements",
                                    tokens.bearer("admin-demo", Role.ADMIN),
                                    statements())
                            .problem())
                    .isEqualTo("404 not-found");
        }

        @Test
        void is_told_what_a_call_without_lines_lacks() {
            assertThat(api.post("/api/v1/pools/" + SECOND + "/statements", second, "{}")
                            .violation())
                    .isEqualTo("/statements required");
        }
    }

    @Nested
    class What_is_expected {

        @Test
        void is_a_join_of_the_new_pool_and_a_leave_of_the_former_until_each_has_spoken() {
            var licence = member();
            report(licence, "2026-03-20");

            assertThat(expectedOf(FIRST, first, licence)).containsExactly("LEFT 2026-03-20");
            assertThat(expectedOf(SECOND, second, licence)).containsExactly("JOINED 2026-03-20");

            state(SECOND, second, line("JOINED", licence, "2026-03-21"));
            state(FIRST, first, line("LEFT", licence, "2026-03-19"));

            assertThat(expectedOf(FIRST, first, licence)).isEmpty();
            assertThat(expectedOf(SECOND, second, licence)).isEmpty();
        }

        @Test
        void comes_in_parts() {
            var licences = List.of(member(), member(), member());
            licences.forEach(licence -> report(licence, "2026-02-10"));

            var page = api.get("/api/v1/pools/" + SECOND + "/expected?limit=2", second)
                    .json();
            var next = api.get(
                            "/api/v1/pools/" + SECOND + "/expected?limit=2&cursor="
                                    + page.path("next").asString(),
                            second)
                    .json();

            assertThat(page.path("items").size()).isEqualTo(2);
            assertThat(page.path("total").asInt()).isGreaterThanOrEqualTo(3);
            assertThat(next.path("items").path(0))
                    .isNotIn(page.path("items").valueStream().toList());
        }
    }

    @Nested
    class The_tables {

        @Test
        void are_the_same_when_they_are_rebuilt_from_the_first_event() {
            var licence = member();
            state(SECOND, second, line("JOINED", licence, "2026-03-20"));
            report(licence, "2026-03-20");
            projections.awaitCurrent("memberships");
            var before = tables();

            projections.rebuild("memberships");
            projections.rebuild("pools");
            await().until(() -> projections.awaitCurrent("memberships") && projections.awaitCurrent("pools"));

            assertThat(tables()).isEqualTo(before).isNotEmpty();
        }

        private List<?> tables() {
            return Stream.of("membership", "pool_switch", "pool_statement", "pool", "pool_change")
                    .flatMap(table -> jdbc
                            .sql("select '%s' as table_name, t.* from %s t order by t::text".formatted(table, table))
                            .query()
                            .listOfRows()
                            .stream())
                    .toList();
        }
    }

    private LicenceRef member() {
        var ref = new LicenceRef("KZ32LAA000" + LICENCES.incrementAndGet(), MON_2026_01_05);
        commands.send(
                new OpenMembership(
                        ref.membershipId(),
                        "licence-" + ref.number(),
                        new Licence(ref, LocalDate.of(2029, 1, 4), "I", "portal-demo"),
                        FIRST,
                        Instant.parse("2026-01-05T06:40:00Z")),
                Actor.SYSTEM);
        return ref;
    }

    private void report(LicenceRef licence, String on) {
        var answer = api.post("/api/v1/pool-switches", tokens.bearer("portal-demo", Role.PORTAL), """
                {"licence": {"number": "%s", "issuedOn": "%s"}, "toPoolId": "%s", "switchedOn": "%s"}""".formatted(
                        licence.number(), licence.issuedOn(), SECOND, on));
        assertThat(answer.status()).isEqualTo(201);
    }

    private List<String> expectedOf(String poolId, String bearer, LicenceRef licence) {
        return api.get("/api/v1/pools/" + poolId + "/expected?limit=200", bearer)
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("licence").path("number").asString().equals(licence.number()))
                .map(one -> one.path("kind").asString() + " " + one.path("on").asString())
                .toList();
    }

    private JsonNode state(String poolId, String bearer, String... lines) {
        var answer = api.post("/api/v1/pools/" + poolId + "/statements", bearer, statements(lines));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private static String statements(String... lines) {
        return Stream.of(lines).collect(Collectors.joining(",", "{\"statements\": [", "]}"));
    }

    private static String line(String kind, LicenceRef licence, String on) {
        return """
                {"kind": "%s", "licence": {"number": "%s", "issuedOn": "%s"}, "on": "%s"}""".formatted(kind, licence.number(), licence.issuedOn(), on);
    }

    private long events() {
        return jdbc.sql("select count(*) from event").query(Long.class).single();
    }
}
