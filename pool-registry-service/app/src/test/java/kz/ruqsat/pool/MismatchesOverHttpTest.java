package kz.ruqsat.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.pool.Api.Answer;
import kz.ruqsat.pool.contract.PoolTopics;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.verification.contract.ObligationArmedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;
import kz.ruqsat.verification.contract.VerificationTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Memberships, corrections and what the two sides say differently, as callers see them. */
class MismatchesOverHttpTest extends RunningRegister {

    private static final Instant SOME_TIME = Instant.parse("2026-03-30T06:40:00Z");

    private Broker broker;
    private LicenceRef licence;

    @BeforeEach
    void oneLicensee() {
        broker = new Broker(environment);
        licence = member();
    }

    @Nested
    class A_move_that_the_pool_does_not_state {

        @Test
        void is_a_case_that_settles_itself_when_the_pool_speaks() {
            var move = report(licence, "2026-03-20").json().path("id").asString();

            var open = awaitCase("POOL_SILENT", "OPEN");
            assertThat(open.path("told").path("poolId").asString()).isEqualTo(SECOND);
            assertThat(open.path("stated").path("poolId").isNull()).isTrue();
            assertThat(open.path("switchId").asString()).isEqualTo(move);
            state(licence, "2026-03-20");

            var met = awaitCase("POOL_SILENT", "MET");
            assertThat(met.path("history")
                            .valueStream()
                            .map(one -> one.path("event").asString()))
                    .containsExactly("MismatchOpened", "MismatchSettled");
            await().untilAsserted(() -> assertThat(broker.typesOf(
                            PoolTopics.MEMBERSHIPS, met.path("id").asString()))
                    .containsExactly("MembershipDisputedV1", "MismatchClosedV1"));
        }

        @Test
        void shows_the_clock_that_verification_keeps() {
            report(licence, "2026-03-20");
            var open = awaitCase("POOL_SILENT", "OPEN");
            broker.send(VerificationTopics.OBLIGATIONS, open.path("termId").asString(), 0, armed(open, "2026-04-13"));

            await().untilAsserted(() -> assertThat(
                            awaitCase("POOL_SILENT", "OPEN").path("dueOn").asString(""))
                    .isEqualTo("2026-04-13"));
        }

        @Test
        void is_closed_by_an_officer_with_a_reason_once() {
            report(licence, "2026-03-20");
            var open = awaitCase("POOL_SILENT", "OPEN");
            var path = "/api/v1/pool-mismatches/" + open.path("id").asString();

            assertThat(api.post(path + "/closing", officer, "{\"reason\": \" \"}")
                            .violation())
                    .isEqualTo("/reason required");
            assertThat(api.post(path + "/closing", officer, "{\"reason\": \"x\"}", "If-Match", "\"7\"")
                            .problem())
                    .isEqualTo("412 stale");
            assertThat(api.post(path + "/closing", first, "{\"reason\": \"x\"}").problem())
                    .isEqualTo("403 forbidden");
            var tag = api.get(path, officer).header("ETag");
            var closed = api.post(path + "/closing", officer, "{\"reason\": \"contract seen\"}", "If-Match", tag);

            assertThat(closed.json().path("status").asString()).isEqualTo("CLOSED_BY_OFFICER");
            assertThat(closed.json().path("closingReason").asString()).isEqualTo("contract seen");
            assertThat(api.post(path + "/closing", officer, "{\"reason\": \"again\"}")
                            .problem())
                    .isEqualTo("409 mismatch-not-open");
        }

        private ObligationArmedV1 armed(JsonNode open, String dueOn) {
            return new ObligationArmedV1(
                    new ObligationRefV1(
                            open.path("termId").asString(),
                            "MEMBERSHIP_MISMATCH",
                            "AUTHORITY",
                            null,
                            licence.number(),
                            licence.issuedOn(),
                            open.path("switchId").asString(),
                            "own rule"),
                    LocalDate.of(2026, 3, 30),
                    10,
                    LocalDate.parse(dueOn),
                    SOME_TIME,
                    "k1",
                    "E2",
                    SOME_TIME);
        }
    }

    @Test
    void a_notice_of_another_day_than_the_pools_opens_one_case_once() {
        state(licence, "2026-03-19");
        report(licence, "2026-03-20");

        var id = awaitCase("DAYS_DIFFER", "OPEN").path("id").asString();
        assertThat(jdbc.sql("select name from event where aggregate_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("MismatchOpened");
    }

    @Nested
    class A_move_that_the_licensee_contests {

        @Test
        void is_taken_back_when_an_officer_finds_that_there_was_none() {
            var move = observed("2026-03-20");
            var contested = contest(move, portal, "no contract with that pool");
            assertThat(contested.status()).isEqualTo(201);
            assertThat(contested.json().path("objection").path("reason").asString())
                    .isEqualTo("no contract with that pool");
            assertThat(contest(move, portal, "no contract with that pool").json())
                    .isEqualTo(contested.json());

            var open = awaitCase("MOVE_CONTESTED", "OPEN");
            assertThat(open.path("objection").path("reason").asString()).isEqualTo("no contract with that pool");
            assertThat(api.get(move, second).json().path("objection").isNull()).isTrue();
            var path = "/api/v1/pool-mismatches/" + open.path("id").asString();
            var closed =
                    api.post(path + "/closing", officer, "{\"reason\": \"contract seen\", \"finding\": \"NO_MOVE\"}");
            assertThat(closed.json().path("finding").asString()).isEqualTo("NO_MOVE");

            await().untilAsserted(() -> assertThat(api.get(move, portal)
                            .json()
                            .path("withdrawn")
                            .path("reasonCode")
                            .asString())
                    .isEqualTo("FOUND_NO_MOVE"));
            assertThat(api.get(move, portal)
                            .json()
                            .path("withdrawn")
                            .path("instead")
                            .asString())
                    .isEqualTo(open.path("id").asString());
            await().untilAsserted(() -> assertThat(broker.typesOf(PoolTopics.MEMBERSHIPS, licence.membershipId()))
                    .containsExactly("PoolSwitchObservedV1", "PoolSwitchWithdrawnV1"));
        }

        @Test
        void stands_when_the_officer_closes_the_case_without_such_a_finding() {
            var move = observed("2026-03-20");
            contest(move, portal, "no contract with that pool");
            var open = awaitCase("MOVE_CONTESTED", "OPEN");
            api.post(
                    "/api/v1/pool-mismatches/" + open.path("id").asString() + "/closing",
                    officer,
                    "{\"reason\": \"contract seen\"}");
            awaitCase("MOVE_CONTESTED", "CLOSED_BY_OFFICER");
            assertThat(api.get(move, portal).json().path("withdrawn").isNull()).isTrue();
        }

        @Test
        void is_refused_with_its_codes() {
            var move = observed("2026-03-20");
            assertThat(contest(move, portal, " ").violation()).isEqualTo("/reason required");
            assertThat(contest(move, tokens.bearer("portal-other", Role.PORTAL), "x")
                            .problem())
                    .isEqualTo("403 not-your-licence");
            assertThat(contest(move, second, "x").problem()).isEqualTo("403 forbidden");
            assertThat(contest("/api/v1/pool-switches/nothing", portal, "x").problem())
                    .isEqualTo("404 not-found");
            report(licence, "2026-03-20");
            assertThat(contest(move, portal, "x").problem()).isEqualTo("409 switch-reported");
        }

        @Test
        void is_another_matter_than_a_pool_that_is_silent() {
            report(licence, "2026-03-20");
            var open = awaitCase("POOL_SILENT", "OPEN");
            assertThat(api.post(
                                    "/api/v1/pool-mismatches/" + open.path("id").asString() + "/closing",
                                    officer,
                                    "{\"reason\": \"x\", \"finding\": \"NO_MOVE\"}")
                            .violation())
                    .isEqualTo("/finding finding-not-possible");
        }

        private Answer contest(String move, String bearer, String reason) {
            return api.post(move + "/objection", bearer, "{\"reason\": \"%s\"}".formatted(reason));
        }

        private String observed(String on) {
            state(licence, on);
            return "/api/v1/pool-switches/" + moveOf(licence);
        }
    }

    @Nested
    class A_notice_that_is_corrected {

        @Test
        void keeps_what_was_told_before_and_meets_the_pools_day() {
            var move = report(licence, "2026-03-20").header("Location");
            state(licence, "2026-03-19");
            awaitCase("DAYS_DIFFER", "OPEN");

            var corrected = correct(move, SECOND, "2026-03-19", "typing error");

            assertThat(corrected.status()).isEqualTo(201);
            assertThat(corrected.json().path("switchedOn").asString()).isEqualTo("2026-03-19");
            assertThat(corrected
                            .json()
                            .path("corrections")
                            .path(0)
                            .path("switchedOn")
                            .asString())
                    .isEqualTo("2026-03-20");
            assertThat(corrected
                            .json()
                            .path("corrections")
                            .path(0)
                            .path("reason")
                            .asString())
                    .isEqualTo("typing error");
            assertThat(correct(move, SECOND, "2026-03-19", "again").json()).isEqualTo(corrected.json());
            awaitCase("DAYS_DIFFER", "MET");
            await().untilAsserted(() -> assertThat(broker.typesOf(PoolTopics.MEMBERSHIPS, licence.membershipId()))
                    .containsExactly("PoolSwitchReportedV1", "MembershipReconciledV1", "PoolSwitchCorrectedV1"));
        }

        @Test
        void is_refused_where_a_notice_would_be() {
            var move = report(licence, "2026-03-20").header("Location");

            assertThat(correct(move, SECOND, "2026-01-04", "why").violation())
                    .isEqualTo("/switchedOn switch-before-licence");
            assertThat(correct(move, SECOND, "2099-01-04", "why").violation())
                    .isEqualTo("/switchedOn switch-in-future");
            assertThat(correct(move, FIRST, "2026-03-20", "why").problem()).isEqualTo("422 same-pool");
            assertThat(correct(move, SECOND, "2026-03-19", " ").violation()).isEqualTo("/reason required");
            assertThat(correct(move, "nowhere", "2026-03-19", "why").problem()).isEqualTo("422 unknown-pool");
            assertThat(correct("/api/v1/pool-switches/nothing", SECOND, "2026-03-19", "why")
                            .problem())
                    .isEqualTo("404 not-found");
            var other = tokens.bearer("portal-other", Role.PORTAL);
            assertThat(api.post(move + "/correction", other, correction(SECOND, "2026-03-19", "why"))
                            .problem())
                    .isEqualTo("403 not-your-licence");
            assertThat(api.post(move + "/correction", officer, correction(SECOND, "2026-03-19", "why"))
                            .problem())
                    .isEqualTo("403 forbidden");
        }

        private Answer correct(String move, String toPool, String on, String reason) {
            return api.post(move + "/correction", portal, correction(toPool, on, reason));
        }

        private static String correction(String toPool, String on, String reason) {
            return """
                    {"toPoolId": "%s", "switchedOn": "%s", "reason": "%s"}""".formatted(toPool, on, reason);
        }
    }

    @Nested
    class A_pool_joined_in_addition_and_left_for_none {

        @Test
        void are_told_and_seen_day_by_day() {
            var joined = tell("joins", SECOND, "joinedOn", "2026-03-20");
            var left = tell("leaves", FIRST, "leftOn", "2026-04-01");

            assertThat(joined.status()).isEqualTo(201);
            assertThat(api.get(left.header("Location"), portal).json()).isEqualTo(left.json());
            assertThat(left.json()
                            .path("intervals")
                            .valueStream()
                            .map(one -> one.path("from").asString() + " "
                                    + one.path("until").asString() + " "
                                    + one.path("pools").size()))
                    .containsExactly("2026-01-05 2026-03-19 1", "2026-03-20 2026-03-31 2", "2026-04-01 2029-01-04 1");
            assertThat(tell("joins", SECOND, "joinedOn", "2026-03-20")
                            .json()
                            .path("notices")
                            .size())
                    .isEqualTo(2);
        }

        @Test
        void take_the_place_of_the_move_for_which_the_pools_word_was_taken() {
            state(licence, "2026-03-20");
            var move = moveOf(licence);
            tell("joins", SECOND, "joinedOn", "2026-03-20");

            var shown = api.get("/api/v1/pool-switches/" + move, officer).json();
            assertThat(shown.path("withdrawn").path("reasonCode").asString()).isEqualTo("JOINED_IN_ADDITION");
            await().untilAsserted(() -> assertThat(broker.typesOf(PoolTopics.MEMBERSHIPS, licence.membershipId()))
                    .containsExactly("PoolSwitchObservedV1", "PoolSwitchWithdrawnV1"));
        }

        @Test
        void are_refused_with_their_codes() {
            assertThat(tell("joins", FIRST, "joinedOn", "2026-03-20").violation())
                    .isEqualTo("/poolId already-in-pool");
            assertThat(tell("leaves", SECOND, "leftOn", "2026-03-20").violation())
                    .isEqualTo("/poolId not-in-pool");
            assertThat(tell("leaves", FIRST, "leftOn", "2026-01-04").violation())
                    .isEqualTo("/leftOn switch-before-licence");
            assertThat(api.post("/api/v1/pool-memberships/joins", portal, "{}").violation())
                    .isEqualTo("/licence required");
            assertThat(api.post("/api/v1/pool-memberships/joins", first, "{}").problem())
                    .isEqualTo("403 forbidden");
        }

        private Answer tell(String what, String pool, String field, String on) {
            return api.post("/api/v1/pool-memberships/" + what, portal, """
                    {"licence": {"number": "%s", "issuedOn": "%s"}, "poolId": "%s", "%s": "%s"}""".formatted(
                            licence.number(), licence.issuedOn(), pool, field, on));
        }
    }

    @Nested
    class Another_pools_operator {

        @Test
        void gets_nothing_of_a_licensee_that_is_not_in_its_pool() {
            var membership = "/api/v1/pool-memberships/" + licence.membershipId();

            assertThat(api.get(membership, first).json().path("stays").size()).isEqualTo(1);
            assertThat(api.get(membership, second).problem()).isEqualTo("404 not-found");
            for (var path : List.of(
                    "/api/v1/pool-memberships?poolId=" + FIRST,
                    "/api/v1/pools/" + FIRST + "/expected",
                    "/api/v1/pools/" + FIRST + "/unresolved-statements")) {
                assertThat(api.get(path, second).problem()).isEqualTo("403 not-your-pool");
            }
            report(licence, "2026-03-20");
            var open = awaitCase("POOL_SILENT", "OPEN");
            assertThat(api.get("/api/v1/pool-mismatches", second).problem()).isEqualTo("403 forbidden");
            assertThat(api.get("/api/v1/pool-mismatches/" + open.path("id").asString(), second)
                            .problem())
                    .isEqualTo("403 forbidden");
        }

        @Test
        void gets_only_its_own_days_of_one_that_is() {
            report(licence, "2026-03-20");
            state(licence, "2026-03-20");

            var seen = api.get("/api/v1/pool-memberships/" + licence.membershipId(), second)
                    .json();
            assertThat(seen.toString()).contains(SECOND).doesNotContain(FIRST);
            assertThat(seen.path("intervals").size()).isZero();
            assertThat(members(SECOND, second, "2026-03-20")).contains(licence.number());
            assertThat(members(SECOND, second, "2026-03-19")).doesNotContain(licence.number());
            assertThat(members(FIRST, first, "2026-03-20")).doesNotContain(licence.number());
        }

        private List<String> members(String pool, String bearer, String on) {
            return api.get("/api/v1/pool-memberships?limit=200&poolId=" + pool + "&on=" + on, bearer)
                    .json()
                    .path("items")
                    .valueStream()
                    .map(one -> one.path("licence").path("number").asString())
                    .toList();
        }
    }

    @Test
    void the_cases_are_the_same_when_their_table_is_rebuilt() {
        report(licence, "2026-03-20");
        awaitCase("POOL_SILENT", "OPEN");
        projections.awaitCurrent("mismatches");
        var before =
                jdbc.sql("select * from mismatch order by mismatch_id").query().listOfRows();

        projections.rebuild("mismatches");
        await().until(() -> projections.awaitCurrent("mismatches"));

        assertThat(jdbc.sql("select * from mismatch order by mismatch_id")
                        .query()
                        .listOfRows())
                .isEqualTo(before)
                .isNotEmpty();
    }

    private JsonNode awaitCase(String reason, String status) {
        return await().until(
                        () -> api.get(
                                        "/api/v1/pool-mismatches?limit=200&reason=" + reason + "&status=" + status,
                                        officer)
                                .json()
                                .path("items")
                                .valueStream()
                                .filter(one -> one.path("licence")
                                        .path("number")
                                        .asString()
                                        .equals(licence.number()))
                                .findFirst(),
                        Optional::isPresent)
                .map(one -> api.get("/api/v1/pool-mismatches/" + one.path("id").asString(), officer)
                        .json())
                .orElseThrow();
    }
}
