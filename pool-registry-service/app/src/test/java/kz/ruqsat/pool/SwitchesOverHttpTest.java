package kz.ruqsat.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ruqsat.application.contract.ApplicantV1;
import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.application.contract.LicenceRefV1;
import kz.ruqsat.application.contract.LicenceReissuedV1;
import kz.ruqsat.application.contract.LicenceTerminatedV1;
import kz.ruqsat.application.contract.NameV1;
import kz.ruqsat.application.contract.TextsV1;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.test.ServiceTest;
import kz.ruqsat.platform.test.Tokens;
import kz.ruqsat.pool.Api.Answer;
import kz.ruqsat.pool.contract.PoolTopics;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.membership.Memberships;
import kz.ruqsat.verification.contract.ObligationFulfilledV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;
import kz.ruqsat.verification.contract.VerificationTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class SwitchesOverHttpTest {

    private static final String FIRST = "0190c8a0-0000-7000-8000-000000000001";
    private static final String SECOND = "0190c8a0-0000-7000-8000-000000000002";
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final ApplicantV1 HOLDER =
            new ApplicantV1("LEGAL_ENTITY", "230540000004", new NameV1("ЖШС", "ТОО"), null, null, null);
    private static final TextsV1 GROUND = new TextsV1("негіз", "основание", "ground");
    private static final Instant SOME_TIME = Instant.parse("2026-03-30T06:40:00Z");
    private static final AtomicInteger LICENCES = new AtomicInteger(10_000);

    @LocalServerPort
    private int port;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Memberships memberships;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private InstantSource clock;

    @Autowired
    private Environment environment;

    private Api api;
    private Broker broker;
    private String portal;
    private String officer;
    private String pool;

    @BeforeEach
    void callers() {
        api = new Api(port);
        broker = new Broker(environment);
        portal = tokens.bearer("portal-demo", Role.PORTAL);
        officer = tokens.bearer("officer-demo", Role.OFFICER);
        pool = tokens.poolOperator("pool-demo", SECOND);
    }

    @Nested
    class A_licence_that_was_issued {

        @Test
        void lets_its_portal_tell_of_a_move_and_everybody_concerned_see_it() {
            var licence = issue();
            var told = report(licence, SECOND, "2026-03-20");

            assertThat(told.status()).isEqualTo(201);
            assertThat(told.json().path("fromPoolId").asString()).isEqualTo(FIRST);
            assertThat(told.json().path("timeliness").isNull()).isTrue();
            assertThat(told.json().path("flags").size()).isZero();
            assertThat(told.header("ETag")).isEqualTo("\"1\"");
            for (var reader : List.of(portal, officer, pool)) {
                assertThat(api.get(told.header("Location"), reader).json()).isEqualTo(told.json());
            }
            assertThat(api.get(told.header("Location"), tokens.bearer("portal-other", Role.PORTAL))
                            .problem())
                    .isEqualTo("404 not-found");
            assertThat(api.get(told.header("Location"), tokens.poolOperator("other", "another-pool"))
                            .problem())
                    .isEqualTo("404 not-found");
        }

        @Test
        void shows_what_verification_answers() {
            var licence = issue();
            var told = report(licence, SECOND, "2026-03-20");
            var switchId = told.json().path("id").asString();
            var beforeTheAnswer = clock.instant();
            var obligation = obligation(licence, switchId);
            broker.send(
                    VerificationTopics.OBLIGATIONS,
                    obligation.obligationId(),
                    0,
                    new ObligationFulfilledV1(
                            obligation,
                            LocalDate.of(2026, 3, 27),
                            Instant.parse("2026-03-27T19:00:00Z"),
                            LocalDate.of(2026, 3, 30),
                            SOME_TIME,
                            true,
                            1));

            await().untilAsserted(() -> assertThat(api.get(told.header("Location"), portal)
                            .json()
                            .path("timeliness")
                            .asString(""))
                    .isEqualTo("LATE"));
            var shown = api.get(told.header("Location"), portal).json();
            assertThat(shown.path("workingDaysLate").asInt()).isEqualTo(1);
            assertThat(shown.path("dueOn").asString()).isEqualTo("2026-03-27");
            assertThat(shown.path("acceptedOn").asString()).isEqualTo("2026-03-30");
            assertThat(api.get(told.header("Location") + "?asOf=" + beforeTheAnswer, portal)
                            .json()
                            .path("timeliness")
                            .isNull())
                    .isTrue();
        }

        @Test
        void shows_that_the_term_lapsed_when_only_the_pool_spoke() {
            var licence = issue();
            api.post("/api/v1/pools/" + SECOND + "/statements", pool, statement(licence, "2026-03-20"));
            var switchId = switchOf(licence);
            var obligation = obligation(licence, switchId);
            broker.send(
                    VerificationTopics.OBLIGATIONS,
                    obligation.obligationId(),
                    0,
                    new ObligationLapsedV1(
                            obligation, LocalDate.of(2026, 3, 27), Instant.parse("2026-03-27T19:00:00Z"), SOME_TIME));

            await().untilAsserted(() -> assertThat(api.get("/api/v1/pool-switches/" + switchId, officer)
                            .json()
                            .path("lapsed")
                            .asBoolean(false))
                    .isTrue());
        }

        @Test
        void sends_out_the_words_of_both_sides_under_one_id() {
            var licence = issue();
            api.post("/api/v1/pools/" + SECOND + "/statements", pool, statement(licence, "2026-03-20"));
            var told = report(licence, SECOND, "2026-03-20");

            assertThat(told.json().path("id").asString()).isEqualTo(switchOf(licence));
            assertThat(told.json().path("reconciled").asBoolean()).isTrue();
            await().untilAsserted(() -> assertThat(broker.typesOf(PoolTopics.MEMBERSHIPS, licence.membershipId()))
                    .containsExactly("PoolSwitchObservedV1", "PoolSwitchReportedV1", "MembershipReconciledV1"));
        }

        @Test
        void the_same_report_again_answers_with_the_first_move() {
            var licence = issue();
            var first = report(licence, SECOND, "2026-03-20");
            var again = report(licence, SECOND, "2026-03-20");

            assertThat(again.status()).isEqualTo(201);
            assertThat(again.json()).isEqualTo(first.json());
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        }

        @Test
        void a_move_to_a_pool_that_is_not_accredited_is_accepted_with_a_flag() {
            var licence = issue();
            var admin = tokens.bearer("admin-demo", Role.ADMIN);
            var later = api.post("/api/v1/pools", admin, """
                    {"name": {"kk": "Кейінгі пул", "ru": "Поздний пул"}, "bin": "230540000004",
                     "accreditedFrom": "2026-06-01", "basis": "№ 20-НҚ"}""").json().path("id").asString();

            var told = report(licence, later, "2026-03-20");

            assertThat(told.status()).isEqualTo(201);
            assertThat(told.json().path("flags").valueStream().map(flag -> flag.asString()))
                    .containsExactly("to-pool-not-accredited");
        }
    }

    @Nested
    class A_licence_that_has_ended {

        @Test
        void lets_nobody_tell_of_a_later_move_but_still_of_an_earlier_one() {
            var licence = issue();
            broker.send(
                    ApplicationTopics.LICENCES,
                    "licence-" + licence.number(),
                    1,
                    new LicenceTerminatedV1(
                            "licence-" + licence.number(),
                            licence.number(),
                            MON_2026_01_05,
                            LocalDate.of(2029, 1, 4),
                            "I",
                            "application-" + licence.number(),
                            HOLDER,
                            "kk",
                            "portal-demo",
                            LocalDate.of(2026, 3, 20),
                            "HOLDER_ASKED",
                            GROUND,
                            "№ 1",
                            null,
                            "officer-demo",
                            "approver-demo",
                            SOME_TIME));
            await().until(() -> events(licence) == 2);
            assertThat(report(licence, SECOND, "2026-03-20")
                            .json()
                            .at("/violations/0/code")
                            .asString())
                    .isEqualTo("switch-after-licence");
            assertThat(report(licence, SECOND, "2026-03-19").status()).isEqualTo(201);
        }

        @Test
        void as_a_document_lives_on_in_the_next_one_and_in_the_pool_that_was_last() {
            var licence = issue();
            assertThat(report(licence, SECOND, "2026-03-10").status()).isEqualTo(201);
            var next = new LicenceRef(licence.number().replace("KZ32", "KZ33"), LocalDate.of(2026, 3, 20));
            broker.send(
                    ApplicationTopics.LICENCES,
                    "licence-" + licence.number(),
                    1,
                    new LicenceReissuedV1(
                            "licence-" + licence.number(),
                            next.number(),
                            next.issuedOn(),
                            LocalDate.of(2029, 1, 4),
                            "I",
                            "application-" + licence.number(),
                            HOLDER,
                            "kk",
                            "portal-demo",
                            new LicenceRefV1(licence.number(), licence.issuedOn()),
                            "ENTITY_CHANGED",
                            GROUND,
                            "№ 1",
                            null,
                            "officer-demo",
                            "approver-demo",
                            SOME_TIME));
            await().until(() -> memberships.knows(next));
            assertThat(report(licence, FIRST, "2026-03-20")
                            .json()
                            .at("/violations/0/code")
                            .asString())
                    .isEqualTo("switch-after-licence");
            var told = report(next, FIRST, "2026-03-20");
            assertThat(told.status()).as(told.text()).isEqualTo(201);
            assertThat(told.json().path("fromPoolId").asString()).isEqualTo(SECOND);
        }

        private long events(LicenceRef licence) {
            return jdbc.sql("select count(*) from event where aggregate_id = ?")
                    .param(licence.membershipId())
                    .query(Long.class)
                    .single();
        }
    }

    @Nested
    class Bad_input {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                %2$s | 2099-01-01 | 422 switch-in-future      | /switchedOn switch-in-future
                %2$s | 2026-01-04 | 422 switch-before-licence | /switchedOn switch-before-licence
                %1$s | 2026-03-20 | 422 same-pool             | /toPoolId same-pool
                nowhere | 2026-03-20 | 422 unknown-pool       | /toPoolId unknown-pool
                """)
        void about_a_known_licence_gets_its_problem_and_nothing_is_stored(
                String toPool, String on, String problem, String violation) {
            var licence = issue();
            var before = events();
            var answer = report(licence, toPool.formatted(FIRST, SECOND), on);

            assertThat(answer.problem()).isEqualTo(problem);
            assertThat(answer.violation()).isEqualTo(violation);
            assertThat(events()).isEqualTo(before);
        }

        @Test
        void after_the_end_of_the_licence_is_refused() {
            var ended = issue(LocalDate.of(2026, 3, 19));
            var before = events();
            var answer = report(ended, SECOND, "2026-03-20");

            assertThat(answer.problem()).isEqualTo("422 switch-after-licence");
            assertThat(answer.violation()).isEqualTo("/switchedOn switch-after-licence");
            assertThat(events()).isEqualTo(before);
            assertThat(report(ended, SECOND, "2026-03-19").status()).isEqualTo(201);
        }

        @Test
        void an_unknown_licence_is_refused() {
            var answer = report(new LicenceRef("KZ00NON00000000", MON_2026_01_05), SECOND, "2026-03-20");

            assertThat(answer.problem()).isEqualTo("422 unknown-licence");
            assertThat(answer.violation()).isEqualTo("/licence unknown-licence");
        }

        @Test
        void a_licence_of_another_portal_is_refused() {
            var answer = api.post(
                    "/api/v1/pool-switches",
                    tokens.bearer("portal-other", Role.PORTAL),
                    body(issue(), SECOND, "2026-03-20"));

            assertThat(answer.problem()).isEqualTo("403 not-your-licence");
        }

        @Test
        void without_a_token_or_with_another_role_nothing_is_done() {
            var body = body(issue(), SECOND, "2026-03-20");

            assertThat(api.post("/api/v1/pool-switches", "", body).problem()).isEqualTo("401 unauthenticated");
            assertThat(api.post("/api/v1/pool-switches", officer, body).problem())
                    .isEqualTo("403 forbidden");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"licence":                                            | 400 malformed | ''
                {"licence": "KZ32LAA00012345"}                         | 400 malformed | /licence wrong-type
                {"switchedOn": 20260320}                               | 400 malformed | /switchedOn wrong-type
                {"licence": {"number": "KZ32LAA00012345"}}             | 422 invalid   | /licence/issuedOn required
                {}                                                     | 422 invalid   | /licence required
                """)
        void that_lacks_something_is_told_where(String body, String problem, String violation) {
            var answer = api.post("/api/v1/pool-switches", portal, body);

            assertThat(answer.problem()).isEqualTo(problem);
            assertThat(answer.violation().strip()).isEqualTo(violation);
        }

        @Test
        void a_problem_speaks_the_callers_language() {
            var answer = api.post(
                    "/api/v1/pool-switches", portal, body(issue(), FIRST, "2026-03-20"), "Accept-Language", "kk");

            assertThat(answer.json().path("title").asString()).isEqualTo("Бұл сол пулдың өзі");
        }
    }

    private LicenceRef issue() {
        return issue(LocalDate.of(2029, 1, 4));
    }

    private LicenceRef issue(LocalDate validUntil) {
        var number = "KZ32LAA000" + LICENCES.incrementAndGet();
        var ref = new LicenceRef(number, MON_2026_01_05);
        broker.send(
                ApplicationTopics.LICENCES,
                "licence-" + number,
                0,
                new LicenceIssuedV1(
                        "licence-" + number,
                        number,
                        MON_2026_01_05,
                        validUntil,
                        "I",
                        "application-" + number,
                        HOLDER,
                        "kk",
                        "portal-demo",
                        FIRST,
                        null,
                        SOME_TIME));
        await().until(() -> memberships.knows(ref));
        return ref;
    }

    private Answer report(LicenceRef licence, String toPool, String on) {
        return api.post("/api/v1/pool-switches", portal, body(licence, toPool, on));
    }

    private static String body(LicenceRef licence, String toPool, String on) {
        return """
                {"licence": {"number": "%s", "issuedOn": "%s"}, "toPoolId": "%s", "switchedOn": "%s"}""".formatted(licence.number(), licence.issuedOn(), toPool, on);
    }

    private static String statement(LicenceRef licence, String on) {
        return """
                {"statements": [{"kind": "JOINED", "licence": {"number": "%s", "issuedOn": "%s"}, "on": "%s"}]}""".formatted(licence.number(), licence.issuedOn(), on);
    }

    private static ObligationRefV1 obligation(LicenceRef licence, String switchId) {
        return new ObligationRefV1(
                "obligation-" + licence.number(),
                "POOL_SWITCH_NOTICE",
                "LICENSEE",
                null,
                licence.number(),
                licence.issuedOn(),
                switchId,
                "165/НҚ, 4");
    }

    private String switchOf(LicenceRef licence) {
        return await().until(
                        () -> jdbc.sql("select switch_id from pool_switch where membership_id = ?")
                                .param(licence.membershipId())
                                .query(String.class)
                                .optional(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private long events() {
        return jdbc.sql("select count(*) from event").query(Long.class).single();
    }
}
