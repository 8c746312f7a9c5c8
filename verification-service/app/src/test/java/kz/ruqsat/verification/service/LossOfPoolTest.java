package kz.ruqsat.verification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.ruqsat.pool.contract.PoolLicenceV1;
import kz.ruqsat.pool.contract.PoolMemberV1;
import kz.ruqsat.pool.contract.PoolMembersConcernedV1;
import kz.ruqsat.pool.contract.PoolNameV1;
import kz.ruqsat.pool.contract.PoolObligationV1;
import kz.ruqsat.pool.contract.PoolTopics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A pool is lost: each member's licence gets the term to name another one, in whatever order the words come. */
class LossOfPoolTest extends RunningVerification {

    private static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
    private static final Instant IN_TIME = Instant.parse("2026-03-26T06:00:00Z");
    private static final PoolObligationV1 TWO_DAYS = new PoolObligationV1("POOL_SWITCH_NOTICE", 2, FRI_2026_03_20);

    @Test
    void every_member_gets_its_term_once_however_often_it_is_told() {
        var first = licensed("KZ21DMN");
        var second = licensed("KZ22DMN");

        var part = newId();
        lost(part, TWO_DAYS, first, second);
        broker.send(PoolTopics.POOL_EFFECTS, part, 0, concerned(part, "change-" + part, TWO_DAYS, first, second));
        lost(newId(), "change-" + part, TWO_DAYS, second);

        for (var member : List.of(first, second)) {
            eventually(() -> assertThat(obligation(json(member.applicationId()), "POOL_SWITCH_NOTICE"))
                    .isEqualTo("LAPSED"));
            var term = term(member);
            assertThat(term.path("dueOn").asString()).isEqualTo("2026-03-27");
            assertThat(term.path("legalPoint").asString()).isEqualTo("165/НҚ, № 4");
            assertThat(events(member, "PoolLossKnown")).isEqualTo(1);
        }
    }

    @Test
    void the_notice_of_a_move_fulfils_it_before_and_after() {
        var before = licensed("KZ23DMN");
        var after = licensed("KZ24DMN");
        reported(before.number(), newId(), FRI_2026_03_20, IN_TIME);
        eventually(() -> assertThat(events(before, "PoolSwitchReportReceived")).isEqualTo(1));

        lost(newId(), TWO_DAYS, before, after);
        eventually(() -> assertThat(events(after, "PoolLossKnown")).isEqualTo(1));
        reported(after.number(), newId(), FRI_2026_03_20, IN_TIME);

        for (var member : List.of(before, after)) {
            eventually(() -> assertThat(json(member.applicationId())
                            .path("obligations")
                            .valueStream()
                            .filter(one -> one.path("kind").asString().equals("POOL_SWITCH_NOTICE"))
                            .map(one -> one.path("status").asString()))
                    .containsExactly("FULFILLED", "FULFILLED"));
        }
    }

    @Test
    void a_loss_told_before_the_licence_waits_for_it() {
        var id = verified("I", UNDER_E2);
        var early = new Member(id, "KZ25DMN" + id.substring(0, 8));

        lost(newId(), TWO_DAYS, early);
        eventually(() -> assertThat(waiting(early)).isEqualTo(1));
        issued(id, early.number());

        eventually(() -> assertThat(obligation(json(id), "POOL_SWITCH_NOTICE")).isEqualTo("LAPSED"));
        assertThat(waiting(early)).isZero();
    }

    @Test
    void whose_licence_has_ended_by_then_needs_no_pool_any_more() {
        var ended = licensed("KZ28DMN");
        terminated(ended.applicationId(), ended.number(), FRI_2026_03_20);
        eventually(() -> assertThat(events(ended, "LicenceEndKnown")).isEqualTo(1));
        var marker = licensed("KZ29DMN");

        lost(newId(), TWO_DAYS, ended, marker);

        eventually(() -> assertThat(obligation(json(marker.applicationId()), "POOL_SWITCH_NOTICE"))
                .isNotEmpty());
        assertThat(obligation(json(ended.applicationId()), "POOL_SWITCH_NOTICE"))
                .isEmpty();
        assertThat(events(ended, "PoolLossKnown")).isZero();
        assertThat(waiting(ended)).isZero();
    }

    @Test
    void where_the_rule_demands_nothing_no_term_begins() {
        var member = licensed("KZ26DMN");
        lost(newId(), null, member);
        var marker = licensed("KZ27DMN");
        lost(newId(), TWO_DAYS, marker);

        eventually(() -> assertThat(events(marker, "PoolLossKnown")).isEqualTo(1));
        eventually(() -> assertThat(jdbc.sql("select count(*) from parked_message")
                        .query(Long.class)
                        .single())
                .isZero());
        assertThat(obligation(json(member.applicationId()), "POOL_SWITCH_NOTICE"))
                .isEmpty();
    }

    private record Member(String applicationId, String number) {}

    private Member licensed(String prefix) {
        var id = verified("I", UNDER_E2);
        var number = prefix + id.substring(0, 8);
        issued(id, number);
        eventually(() -> assertThat(json(id).path("state").asString()).isEqualTo("SUPERVISED"));
        return new Member(id, number);
    }

    private void lost(String part, @Nullable PoolObligationV1 obligation, Member... members) {
        lost(part, "change-" + part, obligation, members);
    }

    private void lost(String part, String change, @Nullable PoolObligationV1 obligation, Member... members) {
        tell(PoolTopics.POOL_EFFECTS, part, concerned(part, change, obligation, members));
    }

    private static PoolMembersConcernedV1 concerned(
            String part, String change, @Nullable PoolObligationV1 obligation, Member... members) {
        return new PoolMembersConcernedV1(
                part,
                change,
                "pool-1",
                new PoolNameV1("Пул", "Пул"),
                "WITHDRAWN",
                FRI_2026_03_20,
                "breach",
                "№ 25-НҚ",
                "pool-withdrawn",
                obligation,
                Stream.of(members)
                        .map(member -> new PoolMemberV1(
                                "membership-" + member.number(),
                                new PoolLicenceV1(member.number(), FRI_2026_03_20, "I")))
                        .toList(),
                IN_TIME);
    }

    private tools.jackson.databind.JsonNode term(Member member) {
        return json(member.applicationId())
                .path("obligations")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals("POOL_SWITCH_NOTICE"))
                .findFirst()
                .orElseThrow();
    }

    private long events(Member member, String name) {
        return jdbc.sql("select count(*) from event where aggregate_id = ? and name = ?")
                .params(member.applicationId(), name)
                .query(Long.class)
                .single();
    }

    private long waiting(Member member) {
        return jdbc.sql("select count(*) from waiting_loss where told ->> 'licenceNumber' = ?")
                .param(member.number())
                .query(Long.class)
                .single();
    }
}
