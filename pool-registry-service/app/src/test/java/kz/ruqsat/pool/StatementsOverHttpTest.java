package kz.ruqsat.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.pool.membership.LicenceRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

class StatementsOverHttpTest extends RunningRegister {

    /** Ten thousand lines of another test may still be on their way into the tables. */
    @BeforeEach
    void nothingIsOnItsWay() {
        await().atMost(Duration.ofMinutes(1)).until(() -> projections.awaitCurrent("memberships"));
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
    class A_file {

        private static final String HEADER = "\uFEFFon,kind,licenceNumber,remark,licenceIssuedOn\r\n";

        @Test
        void tells_of_each_line_what_became_of_it_and_where_it_stands() {
            var licence = member();
            var answer = api.postFile(
                            "/api/v1/pools/" + SECOND + "/statements",
                            second,
                            HEADER
                                    + "2026-03-20,JOINED,%s,\"two\r\nlines\",2026-01-05\r\n".formatted(licence.number())
                                    + "2026-03-20,JOINED,%s,,2026-01-05\r\n".formatted(licence.number())
                                    + "\r\n"
                                    + "20.03.2026,JOINED,%s,,2026-01-05\r\n".formatted(licence.number())
                                    + "2026-03-20,JOINED\r\n"
                                    + "2026-03-21,LEFT,KZ00NON00000077,,2026-01-05\n")
                    .json();

            assertThat(answer.path("results").valueStream())
                    .extracting(
                            one -> one.path("line").asInt(),
                            one -> one.path("fileLine").asInt(),
                            one -> one.path("result").asString(),
                            one -> one.path("code").asString(""))
                    .containsExactly(
                            tuple(0, 2, "ACCEPTED", ""),
                            tuple(1, 4, "REPEATED", ""),
                            tuple(2, 6, "INVALID", "not-valid"),
                            tuple(3, 7, "INVALID", "required"),
                            tuple(4, 8, "UNKNOWN_LICENCE", "unknown-licence"));
        }

        @Test
        void without_its_columns_or_with_too_many_lines_is_refused_whole() {
            var path = "/api/v1/pools/" + SECOND + "/statements";
            var before = events();

            assertThat(api.postFile(path, second, "kind,number,on\nJOINED,1,2026-03-20\n")
                            .problem())
                    .isEqualTo("422 statements-file-header");
            assertThat(api.postFile(path, second, "\n\n").problem()).isEqualTo("422 statements-file-header");
            assertThat(api.postFile(path, second, HEADER + "x".repeat(100_000)).problem())
                    .isEqualTo("400 malformed");
            assertThat(api.postFile(path, second, HEADER + "2026-03-20,JOINED,1,,2026-01-05\n".repeat(10_001))
                            .problem())
                    .isEqualTo("413 too-many-statements");
            assertThat(api.postFile("/api/v1/pools/" + FIRST + "/statements", second, HEADER)
                            .problem())
                    .isEqualTo("403 not-your-pool");
            assertThat(events()).isEqualTo(before);
        }

        @Test
        void with_an_idempotency_key_gets_its_first_answer_again_and_another_file_is_refused() {
            var path = "/api/v1/pools/" + SECOND + "/statements";
            var file = HEADER + "2026-03-20,JOINED,%s,,2026-01-05\n".formatted(member().number());
            var once = api.postFile(path, second, file, "Idempotency-Key", "file-once");

            assertThat(once.json().path("accepted").asInt()).isEqualTo(1);
            assertThat(api.postFile(path, second, file, "Idempotency-Key", "file-once")
                            .json())
                    .isEqualTo(once.json());
            assertThat(api.postFile(
                                    path,
                                    second,
                                    file + file.substring(HEADER.length()),
                                    "Idempotency-Key",
                                    "file-once")
                            .problem())
                    .isEqualTo("422 idempotency-key-reused");
        }
    }

    @Nested
    class A_line_about_a_licence_that_has_not_arrived {

        @Test
        void waits_and_is_decided_on_when_the_licence_arrives() {
            var licence = unheardOf(MON_2026_01_05);
            var line = line("JOINED", licence, "2026-03-20");

            assertThat(state(SECOND, second, line).path("unknownLicence").asInt())
                    .isEqualTo(1);
            assertThat(state(SECOND, second, line).path("unknownLicence").asInt())
                    .isEqualTo(1);
            assertThat(unresolved(licence)).hasSize(1);
            issue(licence);

            assertThat(unresolved(licence)).isEmpty();
            assertThat(jdbc.sql("select to_pool_id from pool_switch where membership_id = ?")
                            .param(licence.membershipId())
                            .query(String.class)
                            .single())
                    .isEqualTo(SECOND);
            assertThat(state(SECOND, second, line).path("repeated").asInt()).isEqualTo(1);
        }

        @Test
        void stays_and_is_seen_when_the_licence_bears_another_date() {
            var named = unheardOf(MON_2026_01_05.plusDays(1));
            state(SECOND, second, line("JOINED", named, "2026-03-20"));
            issue(new LicenceRef(named.number(), MON_2026_01_05));

            assertThat(unresolved(named))
                    .singleElement()
                    .satisfies(one ->
                            assertThat(one.path("knownIssuedOn").asString()).isEqualTo("2026-01-05"));
            assertThat(api.get("/api/v1/pools/" + SECOND + "/unresolved-statements", first)
                            .problem())
                    .isEqualTo("403 not-your-pool");
        }

        private List<JsonNode> unresolved(LicenceRef licence) {
            return api.get("/api/v1/pools/" + SECOND + "/unresolved-statements?limit=200", second)
                    .json()
                    .path("items")
                    .valueStream()
                    .filter(one -> one.path("licence").path("number").asString().equals(licence.number()))
                    .toList();
        }
    }

    @Nested
    class A_call_that_broke_off {

        /** The second part fails, as it would if the service was stopped there. */
        @Test
        void goes_on_where_it_stopped_and_answers_as_it_would_have_at_once() {
            var licences = IntStream.range(0, 12).mapToObj(i -> member()).toList();
            var lines = licences.stream()
                    .flatMap(licence -> IntStream.range(0, 50)
                            .mapToObj(day -> line(
                                    "LEFT",
                                    licence,
                                    MON_2026_01_05.plusDays(day).toString())))
                    .toArray(String[]::new);
            var path = "/api/v1/pools/" + FIRST + "/statements";
            asOwner("""
                    create function break_off() returns trigger language plpgsql as
                        $$ begin raise exception 'broken off'; end $$;
                    create trigger break_off before insert on idempotency_key for each row
                        when (new.key = E'broken\\n1') execute function break_off()""");
            var brokenOff = api.post(path, first, statements(lines), "Idempotency-Key", "broken");
            asOwner("drop trigger break_off on idempotency_key; drop function break_off()");

            assertThat(brokenOff.status()).isGreaterThanOrEqualTo(500);
            assertThat(api.post(path, first, statements(lines[0]), "Idempotency-Key", "broken")
                            .problem())
                    .isEqualTo("422 idempotency-key-reused");

            var again = api.post(path, first, statements(lines), "Idempotency-Key", "broken");

            assertThat(again.json().path("accepted").asInt()).isEqualTo(600);
            assertThat(api.post(path, first, statements(lines), "Idempotency-Key", "broken")
                            .json())
                    .isEqualTo(again.json());
            assertThat(state(FIRST, first, lines).path("repeated").asInt()).isEqualTo(600);
        }

        private void asOwner(String sql) {
            new JdbcTemplate(new DriverManagerDataSource(
                            environment.getRequiredProperty("RUQSAT_DB_URL"),
                            environment.getRequiredProperty("RUQSAT_DB_OWNER_USER"),
                            environment.getRequiredProperty("RUQSAT_DB_OWNER_PASSWORD")))
                    .execute(sql);
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
            await().atMost(Duration.ofMinutes(1)).until(() -> projections.awaitCurrent("memberships"));
            var before = tables();

            projections.rebuild("memberships");
            projections.rebuild("pools");
            await().until(() -> projections.awaitCurrent("memberships") && projections.awaitCurrent("pools"));

            assertThat(tables()).isEqualTo(before).isNotEmpty();
        }

        private List<?> tables() {
            return Stream.of(
                            "membership",
                            "pool_switch",
                            "pool_statement",
                            "kept_statement",
                            "pool_notice",
                            "member_stay",
                            "withdrawn_switch",
                            "pool",
                            "pool_change")
                    .flatMap(table -> jdbc
                            .sql("select '%s' as table_name, t.* from %s t order by t::text".formatted(table, table))
                            .query()
                            .listOfRows()
                            .stream())
                    .toList();
        }
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
