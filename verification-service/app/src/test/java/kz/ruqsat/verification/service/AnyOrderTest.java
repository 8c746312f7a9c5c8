package kz.ruqsat.verification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.application.contract.ApplicationWithdrawnV1;
import kz.ruqsat.pool.contract.PoolAccreditedV1;
import kz.ruqsat.pool.contract.PoolNameV1;
import kz.ruqsat.pool.contract.PoolTopics;
import org.junit.jupiter.api.Test;

/** Topics are not ordered among each other: what comes before the thing it is about waits for it. */
class AnyOrderTest extends RunningVerification {

    private static final LocalDate THU_2026_03_26 = LocalDate.of(2026, 3, 26);
    private static final Instant IN_TIME = Instant.parse("2026-03-26T06:00:00Z");

    @Test
    void a_move_before_the_licence_and_a_licence_before_the_application() {
        var id = newId();
        var number = "KZ11DMN" + id.substring(0, 8);
        var switchId = newId();

        observed(number, switchId, FRI_2026_03_20);
        eventually(() -> assertThat(waiting(switchId)).isEqualTo(1));
        issued(id, number);
        eventually(() -> assertThat(licences(number)).isEqualTo(1));
        assertThat(waiting(switchId)).isEqualTo(1);
        assertThat(one(id).status()).isEqualTo(404);
        tellApplication(id, submitted(id, "I", UNDER_E2));

        eventually(() -> assertThat(obligation(json(id), "POOL_SWITCH_NOTICE")).isEqualTo("LAPSED"));
        assertThat(waiting(switchId)).isZero();
        assertThat(json(id).path("licence").path("number").asString()).isEqualTo(number);
        assertThat(json(id).path("state").asString()).isEqualTo("SUPERVISED");
    }

    @Test
    void both_sides_of_a_move_before_the_licence() {
        var id = verified("I", UNDER_E2);
        var number = "KZ12DMN" + id.substring(0, 8);
        var switchId = newId();

        reported(number, switchId, FRI_2026_03_20, IN_TIME);
        observed(number, switchId, THU_2026_03_26);
        eventually(() -> assertThat(waiting(switchId)).isEqualTo(2));
        issued(id, number);

        eventually(() -> assertThat(obligation(json(id), "POOL_SWITCH_NOTICE")).isEqualTo("FULFILLED"));
        assertThat(json(id).path("poolSwitches").path(0).path("on").asString()).isEqualTo("2026-03-20");
    }

    @Test
    void a_notice_after_the_pool_and_after_the_term_is_late() {
        var id = verified("I", UNDER_E2);
        var number = "KZ13DMN" + id.substring(0, 8);
        var switchId = newId();
        issued(id, number);

        observed(number, switchId, FRI_2026_03_20);
        eventually(() -> assertThat(obligation(json(id), "POOL_SWITCH_NOTICE")).isEqualTo("LAPSED"));
        reported(number, switchId, FRI_2026_03_20, Instant.parse("2026-03-30T06:00:00Z"));
        reported(number, switchId, FRI_2026_03_20, Instant.parse("2026-03-31T06:00:00Z"));

        eventually(() -> assertThat(obligation(json(id), "POOL_SWITCH_NOTICE")).isEqualTo("FULFILLED_LATE"));
        var notice = json(id).path("obligations")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals("POOL_SWITCH_NOTICE"))
                .toList();
        assertThat(notice).singleElement().satisfies(one -> {
            assertThat(one.path("dueOn").asString()).isEqualTo("2026-03-27");
            assertThat(one.path("workingDaysLate").asInt()).isEqualTo(1);
            assertThat(one.path("legalPoint").asString()).isEqualTo("165/НҚ, № 4");
        });
    }

    @Test
    void a_corrected_notice_is_judged_anew_by_when_it_was_first_given_and_the_first_term_is_taken_back() {
        var id = verified("I", UNDER_E2);
        var number = "KZ14DMN" + id.substring(0, 8);
        var switchId = newId();
        issued(id, number);
        var told = Instant.parse("2026-03-30T06:00:00Z");

        reported(number, switchId, THU_2026_03_26, told);
        eventually(() -> assertThat(notices(id)).containsExactly("FULFILLED 2026-03-30"));
        corrected(number, switchId, 1, FRI_2026_03_20, told);
        corrected(number, switchId, 1, FRI_2026_03_20, told);

        eventually(() -> assertThat(notices(id)).containsExactly("FULFILLED_LATE 2026-03-27"));
        eventually(() -> assertThat(standings(number)).containsExactlyInAnyOrder("CANCELLED", "FULFILLED_LATE"));
        corrected(number, switchId, 2, THU_2026_03_26, told);
        eventually(() -> assertThat(notices(id)).containsExactly("FULFILLED 2026-03-30"));
    }

    @Test
    void a_correction_before_the_licence_counts_from_what_holds_in_the_end() {
        var id = verified("I", UNDER_E2);
        var number = "KZ15DMN" + id.substring(0, 8);
        var switchId = newId();
        var told = Instant.parse("2026-03-30T06:00:00Z");

        reported(number, switchId, THU_2026_03_26, told);
        corrected(number, switchId, 1, FRI_2026_03_20, told);
        eventually(() -> assertThat(jdbc.sql("select on_date::text from waiting_switch where switch_id = ?")
                        .param(switchId)
                        .query(String.class)
                        .list())
                .containsExactly("2026-03-20"));
        issued(id, number);

        eventually(() -> assertThat(notices(id)).containsExactly("FULFILLED_LATE 2026-03-27"));
    }

    @Test
    void a_lapsed_term_of_what_was_no_move_is_taken_back() {
        var id = verified("I", UNDER_E2);
        var number = "KZ16DMN" + id.substring(0, 8);
        var switchId = newId();
        var waiting = newId();
        observed(number, waiting, THU_2026_03_26);
        withdrawn(number, waiting, "JOINED_IN_ADDITION");
        issued(id, number);

        observed(number, switchId, FRI_2026_03_20);
        eventually(() -> assertThat(notices(id)).containsExactly("LAPSED 2026-03-27"));
        withdrawn(number, switchId, "JOINED_IN_ADDITION");

        eventually(() -> assertThat(standings(number)).containsExactly("CANCELLED"));
        assertThat(json(id).path("poolSwitches").size()).isZero();
        assertThat(waiting(waiting)).isZero();
    }

    private List<String> notices(String id) {
        return json(id).path("obligations")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals("POOL_SWITCH_NOTICE"))
                .map(one ->
                        one.path("status").asString() + " " + one.path("dueOn").asString())
                .toList();
    }

    private List<String> standings(String number) {
        return jdbc.sql("select standing from obligation where kind = 'POOL_SWITCH_NOTICE' and licence_number = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    @Test
    void pools_after_the_application() {
        var id = verified("II", UNDER_E2);
        assertThat(row(json(id), "R9").path("applicability").asString()).isIn("UNDETERMINED", "NOT_APPLICABLE");

        var pool = "pool-of-the-tests";
        tell(
                PoolTopics.POOLS,
                pool,
                new PoolAccreditedV1(
                        pool,
                        new PoolNameV1("«Сынақ» пулы", "Пул «Проба»"),
                        "230540000004",
                        LocalDate.of(2025, 1, 1),
                        "№ 1",
                        Instant.parse("2026-11-20T05:00:00Z")));

        eventually(() ->
                assertThat(row(json(id), "R9").path("applicability").asString()).isEqualTo("APPLIES"));
        assertThat(page(id, "kk")).contains("«Сынақ» пулы").doesNotContain(pool);
        assertThat(page(id, "ru")).contains("Пул «Проба»").doesNotContain(pool);
    }

    @Test
    void the_same_submission_twice_opens_one_verification() {
        var id = newId();
        tellApplication(id, submitted(id, "I", UNDER_E3));
        broker.send(ApplicationTopics.APPLICATIONS, id, 0, submitted(id, "I", UNDER_E3));
        tellApplication(id, submitted(id, "I", UNDER_E3));
        var after = verified("I", UNDER_E3);

        eventually(() -> assertThat(one(id).status()).isEqualTo(200));
        assertThat(one(after).status()).isEqualTo(200);
        eventually(() -> assertThat(
                        jdbc.sql("select count(*) from event where aggregate_id = ? and name = 'VerificationOpened'")
                                .param(id)
                                .query(Long.class)
                                .single())
                .isEqualTo(1));
    }

    @Test
    void a_draft_that_was_taken_back_blocks_nothing() {
        var id = newId();
        tellApplication(id, new ApplicationWithdrawnV1(id, Instant.parse("2026-11-21T05:00:00Z")));
        var after = verified("I", UNDER_E3);

        assertThat(one(after).status()).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from parked_message")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(List.of(one(id).status())).containsExactly(404);
    }

    private String page(String id, String language) {
        return api.get("/verifications/" + id + "?lang=" + language, officer, "Accept", "text/html")
                .text();
    }

    private long waiting(String switchId) {
        return jdbc.sql("select count(*) from waiting_switch where switch_id = ?")
                .param(switchId)
                .query(Long.class)
                .single();
    }

    private long licences(String number) {
        return jdbc.sql("select count(*) from known_licence where number = ?")
                .param(number)
                .query(Long.class)
                .single();
    }
}
