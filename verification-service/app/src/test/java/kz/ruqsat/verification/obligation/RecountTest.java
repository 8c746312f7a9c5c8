package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Decision.MON_2026_06_01;
import static kz.ruqsat.verification.obligation.Terms.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.verification.calendar.CalendarEditionApplied;
import kz.ruqsat.verification.calendar.RunningTerms.Effect;
import kz.ruqsat.verification.calendar.RunningTerms.Move;
import kz.ruqsat.verification.calendar.RunningTermsPolicy;
import kz.ruqsat.verification.calendar.TermCalendars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A new edition of the calendar moves running terms: as foreseen, once, and nothing else. */
class RecountTest extends RunningTerms {

    private static final Instant APPLIED = at("2026-06-10T10:00");

    @Autowired
    TermForecast terms;

    @Autowired
    RecountListener listener;

    @Autowired
    RecountTable table;

    @Autowired
    RecountRequests requests;

    @Autowired
    TermCalendars calendars;

    @Autowired
    TransactionTemplate transaction;

    private final List<String> ids = new ArrayList<>();

    /** Terms of one to twenty working days; those of up to eight end before the Friday that becomes a day off. */
    @BeforeEach
    void twentyTermsRun() {
        itIs("2026-06-01T11:00");
        for (int days = 1; days <= 20; days++) {
            ids.add(arm(MON_2026_06_01, days));
        }
        itIs("2026-06-10T11:00");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(events(ids.get(5))).contains("ObligationLapsed"));
    }

    /** The clock of a service never goes back; that of these tests does, and must not find an edition applied. */
    @AfterEach
    void no_edition_is_applied_any_more() {
        projections.awaitCurrent(RecountRequests.GROUP);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from recount where done_at is null")
                                .query(Long.class)
                                .single())
                        .isZero());
        jdbc.sql("delete from recount_failure").update();
        jdbc.sql("delete from recount").update();
    }

    @Test
    void what_was_foreseen_is_what_happens() {
        var foreseen = mine(effect(RunningTermsPolicy.FOLLOW_THE_DECREE));
        assertThat(foreseen).hasSize(12);

        apply(RunningTermsPolicy.FOLLOW_THE_DECREE);

        assertThat(moved()).isEqualTo(foreseen);
        for (int days = 1; days <= 8; days++) {
            assertThat(events(ids.get(days - 1))).doesNotContain("ObligationMoved");
        }
        assertThat(mine(effect(RunningTermsPolicy.FOLLOW_THE_DECREE))).isEmpty();
    }

    @Test
    void what_changes_in_between_is_right_too() {
        var foreseen = mine(effect(RunningTermsPolicy.FOLLOW_THE_DECREE));
        send(new FulfilObligation(ids.get(9), at("2026-06-10T11:00")));
        send(new PauseObligation(
                ids.get(10),
                Decision.RULES.pause("SYSTEM_OUTAGE").orElseThrow(),
                LocalDate.of(2026, 6, 10),
                null,
                Origin.PERSON,
                null));

        apply(RunningTermsPolicy.FOLLOW_THE_DECREE);

        foreseen.remove(ids.get(9));
        foreseen.remove(ids.get(10));
        assertThat(moved()).isEqualTo(foreseen);
        assertThat(events(ids.get(10))).containsExactly("ObligationArmed", "ObligationPaused");
    }

    @Nested
    class Killed_half_way {

        @Test
        void another_node_goes_on_where_it_stopped_and_each_term_moves_once() {
            var sorted = ids.stream().sorted().toList();
            var recountId = request(RunningTermsPolicy.FOLLOW_THE_DECREE, sorted.get(9), "1 hour");
            assertThat(moved()).isEmpty();

            jdbc.sql("update recount set claimed_until = null where recount_id = ?")
                    .param(recountId)
                    .update();

            awaitDone(recountId);
            assertThat(moved().keySet())
                    .isSubsetOf(Set.copyOf(sorted.subList(10, 20)))
                    .isNotEmpty();
            apply(RunningTermsPolicy.FOLLOW_THE_DECREE);
            assertThat(moved()).hasSize(12);
            assertThat(ids.stream()
                            .mapToLong(id -> events(id).stream()
                                    .filter("ObligationMoved"::equals)
                                    .count()))
                    .containsOnly(0L, 1L);
        }

        @Test
        void carried_through_again_from_the_beginning_it_finds_nothing_to_do() {
            apply(RunningTermsPolicy.FOLLOW_THE_DECREE);
            var before = ids.stream().map(RecountTest.this::events).toList();

            apply(RunningTermsPolicy.FOLLOW_THE_DECREE);

            assertThat(ids.stream().map(RecountTest.this::events).toList()).isEqualTo(before);
        }
    }

    @Nested
    class The_policy {

        @Test
        void keep_moves_nothing() {
            assertThat(mine(effect(RunningTermsPolicy.KEEP))).isEmpty();
            apply(RunningTermsPolicy.KEEP);
            assertThat(moved()).isEmpty();
        }

        @Test
        void lengthen_only_moves_what_ends_later() {
            var foreseen = mine(effect(RunningTermsPolicy.LENGTHEN_ONLY));
            assertThat(foreseen).hasSize(12);
            apply(RunningTermsPolicy.LENGTHEN_ONLY);
            assertThat(moved()).isEqualTo(foreseen);
        }
    }

    @Test
    void a_term_that_would_run_past_the_calendar_keeps_its_date_and_that_is_noted() {
        var trigger = LocalDate.of(2026, 6, 1);
        int days = calendars
                .knownOn(at("2026-06-01T11:00"))
                .calendar()
                .workingDaysBetween(trigger, LocalDate.of(2027, 12, 31));
        clock.set(at("2026-06-01T11:00"));
        var last = arm(trigger, days);
        itIs("2026-06-10T11:00");

        var recountId = apply(RunningTermsPolicy.FOLLOW_THE_DECREE);

        assertThat(events(last)).containsExactly("ObligationArmed");
        assertThat(moved()).hasSize(12);
        assertThat(jdbc.sql("select obligation_id from recount_failure where recount_id = ?")
                        .param(recountId)
                        .query(String.class)
                        .list())
                .contains(last);
    }

    @Test
    void a_term_that_was_counted_with_the_old_calendar_while_the_new_one_was_applied_follows() {
        apply(RunningTermsPolicy.FOLLOW_THE_DECREE);
        clock.set(at("2026-06-10T09:59"));

        var id = arm(MON_2026_06_01, 12);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(events(id)).containsExactly("ObligationArmed", "ObligationMoved"));
    }

    @Test
    void says_day_by_day_why_a_term_would_end_on_another_day() {
        var explanation = terms.explain(
                        ids.get(11), calendars.edition(edition()).orElseThrow().calendar())
                .orElseThrow();

        assertThat(explanation.after()).hasSizeGreaterThan(explanation.before().size());
        assertThat(explanation.after())
                .filteredOn(day -> day.basis().equals("decree 1"))
                .singleElement()
                .satisfies(day -> assertThat(day.counted()).isFalse());
    }

    private Effect effect(RunningTermsPolicy policy) {
        return terms.effectOf(calendars.edition(edition()).orElseThrow().calendar(), policy, calendars.now());
    }

    private String edition() {
        return calendars.knownOn(APPLIED).calendar().edition();
    }

    private Map<String, String> mine(Effect effect) {
        return effect.moved().stream()
                .filter(move -> ids.contains(move.obligationId()))
                .collect(Collectors.toMap(
                        Move::obligationId, move -> move.from() + " " + move.to(), (a, b) -> a, TreeMap::new));
    }

    private Map<String, String> moved() {
        Map<String, String> moved = new TreeMap<>();
        for (var id : ids) {
            histories.of(id).forEach(recorded -> {
                if (recorded.event() instanceof ObligationMoved event) {
                    moved.put(id, event.previousDueOn() + " " + event.counted().dueOn());
                }
            });
        }
        return moved;
    }

    /** As the calendar tells it: after the terms that were armed before. */
    private String apply(RunningTermsPolicy policy) {
        projections.awaitCurrent(RecountRequests.GROUP);
        var eventId = Ids.next();
        transaction.executeWithoutResult(status -> listener.on(
                new CalendarEditionApplied("proposal-1", edition(), policy.name(), "decree 1", APPLIED), eventId));
        awaitDone(eventId);
        return eventId;
    }

    /** As a node leaves it that was killed: claimed, and done up to a place. */
    private String request(RunningTermsPolicy policy, String position, String claimed) {
        projections.awaitCurrent(RecountRequests.GROUP);
        var recountId = Ids.next();
        transaction.executeWithoutResult(status -> {
            table.request(
                    recountId,
                    Recount.ofCalendar("proposal-1", edition(), policy, "decree 1", APPLIED),
                    calendars.now());
            jdbc.sql(
                            "update recount set position = ?, claimed_until = clock_timestamp() + ?::interval where recount_id = ?")
                    .params(position, claimed, recountId)
                    .update();
        });
        return recountId;
    }

    private void awaitDone(String recountId) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql("select done_at is not null from recount where recount_id = ?")
                                .param(recountId)
                                .query(Boolean.class)
                                .single())
                        .isTrue());
    }
}
