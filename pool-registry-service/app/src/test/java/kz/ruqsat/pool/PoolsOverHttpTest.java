package kz.ruqsat.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.test.ServiceTest;
import kz.ruqsat.platform.test.Tokens;
import kz.ruqsat.pool.contract.PoolTopics;
import kz.ruqsat.pool.pool.PoolsRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class PoolsOverHttpTest {

    private static final String SAMPLE = "0190c8a0-0000-7000-8000-000000000001";
    private static final String BODY = """
            {"name": {"kk": "Қызылжар пулы", "ru": "Пул Кызылжар"}, "bin": "230540000004",
             "accreditedFrom": "2026-02-02", "basis": "№ 12-НҚ"}""";
    private static final String FROM_MARCH = """
            {"from": "2026-03-02", "ground": "breach of duties", "basis": "№ 13-НҚ"}""";
    private static final String FROM_APRIL = """
            {"from": "2026-04-01", "ground": "breach removed", "basis": "№ 14-НҚ"}""";

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @LocalServerPort
    private int port;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    private Api api;
    private String admin;
    private String officer;

    @BeforeEach
    void callers() {
        api = new Api(port);
        admin = tokens.bearer("admin-demo", Role.ADMIN);
        officer = tokens.bearer("officer-demo", Role.OFFICER);
    }

    @Nested
    class Accrediting {

        @Test
        void answers_with_the_pool_its_place_and_its_version_and_shows_at_once() {
            var created = api.post("/api/v1/pools", admin, BODY);

            assertThat(created.status()).isEqualTo(201);
            assertThat(created.header("ETag")).isEqualTo("\"0\"");
            var shown = api.get(created.header("Location"), officer);
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.json()).isEqualTo(created.json());
            assertThat(shown.json().path("status").asString()).isEqualTo("ACCREDITED");
            assertThat(shown.json().path("history").path(0).path("recordedBy").asString())
                    .isEqualTo("admin-demo");
            assertThat(ids("/api/v1/pools?limit=200", officer))
                    .contains(created.json().path("id").asString());
        }

        @Test
        void is_published() {
            var id = accredit();

            await().untilAsserted(() -> assertThat(new Broker(environment).typesOf(PoolTopics.POOLS, id))
                    .containsExactly("PoolAccreditedV1"));
        }

        @Test
        void with_the_same_idempotency_key_happens_once() {
            var first = api.post("/api/v1/pools", admin, BODY, "Idempotency-Key", "pool-once");
            var again = api.post("/api/v1/pools", admin, BODY, "Idempotency-Key", "pool-once");
            var other = api.post(
                    "/api/v1/pools", admin, BODY.replace("№ 12-НҚ", "№ 99-НҚ"), "Idempotency-Key", "pool-once");

            assertThat(again.status()).isEqualTo(201);
            assertThat(again.json()).isEqualTo(first.json());
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
            assertThat(other.problem()).isEqualTo("422 idempotency-key-reused");
        }
    }

    @Nested
    class Changing {

        @Test
        void takes_effect_on_the_day_named_and_leaves_the_past_as_it_was() {
            var id = accredit();
            var suspended = api.post("/api/v1/pools/" + id + "/suspension", admin, FROM_MARCH);
            var reinstated = api.post("/api/v1/pools/" + id + "/reinstatement", admin, FROM_APRIL);

            assertThat(suspended.status()).isEqualTo(201);
            assertThat(reinstated.status()).isEqualTo(201);
            assertThat(statusOn(id, "2026-02-01")).isEqualTo("NOT_YET_ACCREDITED");
            assertThat(statusOn(id, "2026-03-01")).isEqualTo("ACCREDITED");
            assertThat(statusOn(id, "2026-03-02")).isEqualTo("SUSPENDED");
            assertThat(statusOn(id, "2026-04-01")).isEqualTo("ACCREDITED");
            assertThat(statusInListOn(id, "2026-02-01")).isEmpty();
            assertThat(statusInListOn(id, "2026-03-31")).isEqualTo("SUSPENDED");
            assertThat(statusInListOn(id, "2026-04-01")).isEqualTo("ACCREDITED");
        }

        @Test
        void is_not_known_at_an_instant_before_it_was_recorded() {
            var id = accredit();
            var before = api.get("/api/v1/pools/" + id, officer).json();
            var recordedAt = before.path("history").path(0).path("recordedAt").asString();
            api.post("/api/v1/pools/" + id + "/withdrawal", admin, FROM_MARCH);

            var then = api.get("/api/v1/pools/" + id + "?asOf=" + recordedAt, officer);

            assertThat(then.json()).isEqualTo(before);
            assertThat(then.header("ETag")).isEqualTo("\"0\"");
        }

        @Test
        void with_a_stale_tag_is_refused_and_changes_nothing() {
            var id = accredit();
            api.post("/api/v1/pools/" + id + "/suspension", admin, FROM_MARCH, "If-Match", "\"0\"");

            var stale = api.post("/api/v1/pools/" + id + "/reinstatement", admin, FROM_APRIL, "If-Match", "\"0\"");

            assertThat(stale.problem()).isEqualTo("412 stale");
            assertThat(api.get("/api/v1/pools/" + id, officer).header("ETag")).isEqualTo("\"1\"");
        }

        @Test
        void by_which_nobody_loses_anything_cannot_be_tried_and_is_not_done_by_trying() {
            var id = accredit();
            api.post("/api/v1/pools/" + id + "/suspension", admin, FROM_MARCH);

            var tried = api.post("/api/v1/pools/" + id + "/reinstatement?dryRun=true", admin, FROM_APRIL);

            assertThat(tried.problem()).startsWith("400 ");
            assertThat(statusOn(id, "2026-04-01")).isEqualTo("SUSPENDED");
        }

        @Test
        void that_the_state_forbids_is_refused() {
            var id = accredit();

            assertThat(api.post("/api/v1/pools/" + id + "/reinstatement", admin, FROM_APRIL)
                            .problem())
                    .isEqualTo("409 pool-state");
        }

        @Test
        void of_a_pool_that_is_not_there_is_not_found() {
            assertThat(api.post("/api/v1/pools/nobody/suspension", admin, FROM_MARCH)
                            .problem())
                    .isEqualTo("404 not-found");
        }
    }

    @Nested
    class Ending {

        @Test
        void happens_once_when_the_last_day_is_over_without_anybody_asking() {
            var yesterday = LocalDate.now(ZONE).minusDays(1);
            var created = api.post(
                    "/api/v1/pools",
                    admin,
                    BODY.replace("\"basis\"", "\"accreditedUntil\": \"" + yesterday + "\", \"basis\""));
            var id = created.json().path("id").asString();

            await().untilAsserted(() -> assertThat(new Broker(environment).typesOf(PoolTopics.POOLS, id))
                    .containsExactly("PoolAccreditedV1", "PoolExpiredV1"));
            assertThat(statusOn(id, yesterday.toString())).isEqualTo("ACCREDITED");
            assertThat(statusInListOn(id, yesterday.plusDays(1).toString())).isEqualTo("EXPIRED");
            assertThat(timers(id)).isZero();
        }

        @Test
        void is_put_off_by_a_prolongation() {
            var tomorrow = LocalDate.now(ZONE).plusDays(1);
            var later = tomorrow.plusYears(1);
            var id = api.post(
                            "/api/v1/pools",
                            admin,
                            BODY.replace("\"basis\"", "\"accreditedUntil\": \"" + tomorrow + "\", \"basis\""))
                    .json()
                    .path("id")
                    .asString();

            var prolonged = api.post(
                    "/api/v1/pools/" + id + "/prolongation",
                    admin,
                    "{\"from\": \"2026-03-02\", \"until\": \"" + later
                            + "\", \"ground\": \"request\", \"basis\": \"№ 14-НҚ\"}");

            assertThat(prolonged.status()).isEqualTo(201);
            assertThat(prolonged.json().path("accreditedUntil").asString()).isEqualTo(later.toString());
            assertThat(statusOn(id, tomorrow.plusDays(1).toString())).isEqualTo("ACCREDITED");
            assertThat(statusOn(id, later.plusDays(1).toString())).isEqualTo("EXPIRED");
        }

        @Test
        void before_the_beginning_is_refused() {
            var answer = api.post(
                    "/api/v1/pools",
                    admin,
                    BODY.replace("\"basis\"", "\"accreditedUntil\": \"2026-02-01\", \"basis\""));

            assertThat(answer.problem()).isEqualTo("422 pool-end-before-beginning");
            assertThat(answer.violation()).isEqualTo("/accreditedUntil pool-end-before-beginning");
        }

        private long timers(String id) {
            return jdbc.sql("select count(*) from pool_expiry where pool_id = ?")
                    .param(id)
                    .query(Long.class)
                    .single();
        }
    }

    @Nested
    class Whether_accredited_pools_exist {

        private static final String PATH = "/api/v1/pools/existence";

        @Test
        void follows_from_the_register_of_the_day() {
            var day = api.get(PATH + "?asOf=2023-01-01", officer).json();

            assertThat(day.path("exist").asBoolean()).isFalse();
            assertThat(api.get(PATH + "?asOf=2026-05-05", officer)
                            .json()
                            .path("derived")
                            .asBoolean())
                    .isTrue();
        }

        @Test
        void can_be_overridden_for_days_and_revoked_and_both_are_told() {
            var declared = api.post(PATH + "/overrides", admin, """
                    {"exist": true, "from": "2022-03-01", "until": "2022-03-31", "ground": "why", "basis": "№ 1"}""");
            var id = declared.json().path("id").asString();

            assertThat(declared.status()).isEqualTo(201);
            assertThat(existOn("2022-02-28")).isFalse();
            assertThat(existOn("2022-03-31")).isTrue();
            var revoked = api.post(PATH + "/overrides/" + id + "/revocation", admin, """
                    {"from": "2022-03-15", "ground": "done", "basis": "№ 2"}""");
            assertThat(revoked.status()).isEqualTo(201);
            assertThat(existOn("2022-03-14")).isTrue();
            assertThat(existOn("2022-03-15")).isFalse();
            await().untilAsserted(() -> assertThat(new Broker(environment).typesOf(PoolTopics.POOLS, PoolsRegister.ID))
                    .contains("AccreditedPoolsOverriddenV1", "AccreditedPoolsOverrideRevokedV1"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {}                                                                            | 422 invalid
                {"exist": "x"}                                                                | 400 malformed
                {"exist": true, "from": "2022-01-02", "until": "2022-01-01", "ground": "g", "basis": "b"} | 422 override-end-before-beginning
                """)
        void bad_input_gets_its_problem(String body, String problem) {
            assertThat(api.post(PATH + "/overrides", admin, body).problem()).isEqualTo(problem);
        }

        @Test
        void only_the_administrator_overrides() {
            assertThat(api.post(PATH + "/overrides", officer, "{}").problem()).isEqualTo("403 forbidden");
        }

        private boolean existOn(String day) {
            return api.get(PATH + "?asOf=" + day, officer).json().path("exist").asBoolean();
        }
    }

    @Nested
    class Bad_input {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"name":                                  | 400 malformed          | ''
                {"bin": 230540000004}                     | 400 malformed          | /bin wrong-type
                {"accreditedFrom": "02.02.2026"}          | 400 malformed          | /accreditedFrom wrong-type
                {"name": "Пул"}                           | 400 malformed          | /name wrong-type
                {}                                        | 422 invalid            | /name required
                {"name": {"kk": "П", "ru": " "}}          | 422 invalid            | /name/ru required
                """)
        void gets_its_problem_and_the_place(String body, String problem, String violation) {
            var before = events();
            var answer = api.post("/api/v1/pools", admin, body);

            assertThat(answer.problem()).isEqualTo(problem);
            assertThat(answer.violation().strip()).isEqualTo(violation);
            assertThat(events()).isEqualTo(before);
        }

        @ParameterizedTest
        @ValueSource(strings = {"230540000005", "23054000000", "123456789011"})
        void a_wrong_identification_number_is_refused(String bin) {
            var before = events();
            var answer = api.post("/api/v1/pools", admin, BODY.replace("230540000004", bin));

            assertThat(answer.problem()).isEqualTo("422 identifier-invalid");
            assertThat(answer.violation()).isEqualTo("/bin identifier-invalid");
            assertThat(events()).isEqualTo(before);
        }

        @Test
        void without_a_token_or_with_another_role_nothing_is_done() {
            assertThat(api.post("/api/v1/pools", "", BODY).problem()).isEqualTo("401 unauthenticated");
            assertThat(api.get("/api/v1/pools", "").problem()).isEqualTo("401 unauthenticated");
            assertThat(api.post("/api/v1/pools", officer, BODY).problem()).isEqualTo("403 forbidden");
            assertThat(api.post("/api/v1/pools/" + SAMPLE + "/withdrawal", officer, FROM_MARCH)
                            .problem())
                    .isEqualTo("403 forbidden");
        }

        @Test
        void an_unreadable_moment_is_refused() {
            assertThat(api.get("/api/v1/pools?asOf=yesterday", officer).problem())
                    .isEqualTo("400 malformed");
            assertThat(api.get("/register/pools?asOf=2026-02-30", "", "Accept", "application/json")
                            .problem())
                    .isEqualTo("400 malformed");
        }
    }

    @Nested
    class The_list {

        @Test
        void goes_on_where_it_ended() {
            accredit();
            var first = api.get("/api/v1/pools?limit=2", officer).json();
            var second = api.get(
                            "/api/v1/pools?limit=2&cursor=" + first.path("next").asString(), officer)
                    .json();

            assertThat(first.path("items").size()).isEqualTo(2);
            assertThat(second.path("items").path(0).path("id").asString())
                    .isGreaterThan(first.path("items").path(1).path("id").asString());
            assertThat(first.path("total")).isEqualTo(second.path("total"));
        }
    }

    @Nested
    class The_public_register {

        @Test
        void needs_no_token_and_can_be_searched() {
            var found =
                    api.get("/register/pools?q=%D0%B0%D0%BB%D0%90%D1%82%D0%B0%D1%83", "", "Accept", "application/json");

            assertThat(found.status()).isEqualTo(200);
            assertThat(found.json()
                            .path("items")
                            .valueStream()
                            .map(pool -> pool.path("id").asString()))
                    .containsExactly(SAMPLE);
            assertThat(found.json().path("total").asInt()).isEqualTo(1);
        }

        @Test
        void is_empty_before_the_first_accreditation() {
            var register = api.get("/register/pools?asOf=2023-01-01", "", "Accept", "application/json");

            assertThat(register.json().path("items").size()).isZero();
        }

        @ParameterizedTest
        @CsvSource({
            "kk,Аккредиттелген пулдар тізілімі,Аккредиттелген,«Алатау» пулы",
            "ru,Реестр аккредитованных пулов,Аккредитован,Пул «Алатау»",
            "en,Register of accredited pools,Accredited,Пул «Алатау»"
        })
        void is_a_page_in_three_languages(String language, String title, String status, String name) {
            var page = api.get("/register/pools?lang=" + language, "", "Accept", "text/html,*/*;q=0.8");

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.text())
                    .contains("<html lang=\"" + language + "\"", title, status, name, "<svg class=\"icon\"")
                    .doesNotContain("⟦", "??", "class=\"empty\"");
        }

        @Test
        void can_be_taken_along_as_a_table() {
            var csv = api.get("/register/pools/csv?asOf=2026-05-05&q=230540000004&status=ACCREDITED", "");

            assertThat(csv.status()).isEqualTo(200);
            assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
            assertThat(csv.header("Content-Disposition")).contains("pools-2026-05-05.csv");
            assertThat(csv.text().lines().findFirst().orElseThrow()).startsWith("asOf,id,nameKk,nameRu,bin,status");
            assertThat(csv.text()).contains("2026-05-05," + SAMPLE + ",«Алатау» пулы,");
        }

        @Test
        void is_signed_so_that_anybody_can_check_it_with_the_published_key() throws Exception {
            var keys = api.get("/register/pools/keys", "");
            var signed = JWSObject.parse(
                    api.get("/register/pools/signed?asOf=2026-05-05", "").text());
            var key = JWKSet.parse(keys.text())
                    .getKeyByKeyId(signed.getHeader().getKeyID())
                    .toECKey();

            assertThat(keys.text()).doesNotContain("\"d\"");
            assertThat(key.isPrivate()).isFalse();
            assertThat(signed.verify(new ECDSAVerifier(key))).isTrue();
            var content = signed.getPayload().toJSONObject();
            assertThat(content).containsEntry("register", "accredited-pools").containsKey("issuedAt");
            assertThat(content.get("content").toString()).contains(SAMPLE, "asOf=2026-05-05");
            var forged = new JWSObject(
                    signed.getHeader().toBase64URL(),
                    Base64URL.encode(signed.getPayload().toString().replace("ACCREDITED", "WITHDRAWN")),
                    signed.getSignature());
            assertThat(forged.verify(new ECDSAVerifier(key))).isFalse();
        }

        @Test
        void shows_the_history_of_a_pool_and_leads_to_downloads_of_what_is_shown() {
            var id = accredit();
            api.post("/api/v1/pools/" + id + "/suspension", admin, FROM_MARCH);

            var page = api.get(
                    "/register/pools?lang=en&asOf=2026-03-02&q=%D2%9A%D1%8B%D0%B7%D1%8B%D0%BB%D0%B6%D0%B0%D1%80&status=SUSPENDED",
                    "", "Accept", "text/html");

            assertThat(page.text())
                    .contains(
                            "History: 2 changes",
                            "breach of duties",
                            "№ 13-НҚ",
                            "/register/pools/csv?asOf=2026-03-02&amp;q=%D2%9A%D1%8B%D0%B7%D1%8B%D0%BB%D0%B6%D0%B0%D1%80&amp;status=SUSPENDED",
                            "On this day accredited pools exist")
                    .doesNotContain("⟦", "??");
        }

        @ParameterizedTest
        @ValueSource(strings = {"kk", "ru", "en"})
        void shows_what_counts_against_it(String language) {
            api.post("/api/v1/pools/existence/overrides", admin, """
                    {"exist": true, "from": "2021-03-01", "until": "2021-03-31", "ground": "why so", "basis": "№ 77"}""");

            var page = api.get("/register/pools?asOf=2021-03-31&lang=" + language, "", "Accept", "text/html");
            var register = api.get("/register/pools?asOf=2021-03-31", "", "Accept", "application/json");

            assertThat(page.text())
                    .contains("id=\"override\"", "why so", "№ 77")
                    .doesNotContain("⟦", "??");
            assertThat(register.json().path("accreditedPoolsExist").asBoolean()).isTrue();
            assertThat(register.json().path("override").path("basis").asString())
                    .isEqualTo("№ 77");
        }

        @Test
        void shows_past_days_and_says_so() {
            var page = api.get("/register/pools?lang=en&asOf=2023-01-01", "", "Accept", "text/html");

            assertThat(page.text())
                    .contains("This is the register as of", "There is no pool in the register on this day.")
                    .doesNotContain("Алатау");
        }

        @Test
        void tells_a_mistyped_date_beside_its_field() {
            var page = api.get("/register/pools?lang=en&asOf=someday", "", "Accept", "text/html");

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("This is not a date.", "aria-invalid=\"true\"", "Алатау");
        }
    }

    private String accredit() {
        return api.post("/api/v1/pools", admin, BODY).json().path("id").asString();
    }

    private List<String> ids(String path, String bearer) {
        return api.get(path, bearer)
                .json()
                .path("items")
                .valueStream()
                .map(pool -> pool.path("id").asString())
                .toList();
    }

    private String statusOn(String id, String day) {
        return api.get("/api/v1/pools/" + id + "?asOf=" + day, officer)
                .json()
                .path("status")
                .asString();
    }

    private String statusInListOn(String id, String day) {
        return api.get("/api/v1/pools?limit=200&asOf=" + day, officer)
                .json()
                .path("items")
                .valueStream()
                .filter(pool -> pool.path("id").asString().equals(id))
                .map(pool -> pool.path("status").asString())
                .findFirst()
                .orElse("");
    }

    private long events() {
        return jdbc.sql("select count(*) from event").query(Long.class).single();
    }
}
