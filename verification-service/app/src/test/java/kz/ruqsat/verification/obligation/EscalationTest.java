package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.ALMATY;
import static kz.ruqsat.verification.obligation.Terms.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class EscalationTest extends RunningTerms {

    @Autowired
    EscalationTable table;

    @Autowired
    EscalationRules rules;

    private EscalationPoller poller;

    @BeforeEach
    void peopleAreTold() {
        poller = escalation;
        poller.start();
    }

    @AfterEach
    void nobodyIsToldAnyMore() {
        poller.stop();
    }

    @Nested
    class The_rules {

        @ParameterizedTest
        @CsvSource({
            "2026-06-10T19:59, PT0S",
            "2026-06-10T20:00, PT12H",
            "2026-06-10T23:59, PT8H1M",
            "2026-06-11T00:00, PT8H",
            "2026-06-11T07:59, PT1M",
            "2026-06-11T08:00, PT0S"
        })
        void know_the_quiet_hours(String local, Duration quiet) {
            assertThat(rules.quietFor(at(local), ALMATY)).isEqualTo(quiet);
        }

        @Test
        void count_rungs_in_working_days_and_skip_those_before_the_term() {
            var calendar = Terms.KAZAKHSTAN.current();
            var before5 = rung(ObligationKind.DECISION, "BEFORE_5");
            var dueOn = LocalDate.of(2026, 3, 27);

            assertThat(before5.day(LocalDate.of(2026, 3, 2), dueOn, calendar)).contains(LocalDate.of(2026, 3, 17));
            assertThat(before5.day(LocalDate.of(2026, 3, 20), dueOn, calendar)).isEmpty();
            assertThat(rung(ObligationKind.DECISION, "AFTER_1").day(LocalDate.of(2026, 3, 20), dueOn, calendar))
                    .contains(LocalDate.of(2026, 3, 30));
        }

        @Test
        void count_the_days_before_a_licence_expires_where_no_calendar_reaches() {
            assertThat(rung(ObligationKind.LICENCE_EXPIRY, "DAYS_90")
                            .day(LocalDate.of(2026, 3, 20), LocalDate.of(2029, 3, 20), Terms.KAZAKHSTAN.current()))
                    .contains(LocalDate.of(2028, 12, 20));
        }

        @Test
        void have_a_word_for_each_rung_in_every_language() {
            var bundle = Bundle.load(EscalationTest.class.getClassLoader(), List.of("messages"));

            for (var language : Language.values()) {
                assertThat(bundle.keys(language))
                        .containsAll(rules.rungs().values().stream()
                                .flatMap(List::stream)
                                .map(rung -> "obligation.rung." + rung.code())
                                .toList());
            }
        }

        private Rung rung(ObligationKind kind, String code) {
            return rules.of(kind).stream()
                    .filter(rung -> rung.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void each_rung_is_reached_once_and_never_in_the_quiet_hours() {
        itIs("2026-07-01T11:00");
        var id = decision();

        itIs("2026-07-09T00:00");
        projections.awaitCurrent(EscalationProjection.GROUP);
        assertThat(poller.climb()).isZero();
        assertThat(rungs(id)).isEmpty();
        itIs("2026-07-09T08:00");
        awaitRungs(id, "BEFORE_5");
        itIs("2026-07-14T12:00");
        awaitRungs(id, "BEFORE_5", "BEFORE_2");
        itIs("2026-07-16T12:00");
        awaitRungs(id, "BEFORE_5", "BEFORE_2", "LAST_DAY");
        itIs("2026-07-20T12:00");
        awaitRungs(id, "BEFORE_5", "BEFORE_2", "LAST_DAY", "AFTER_1");
        itIs("2026-07-22T12:00");
        awaitRungs(id, "BEFORE_5", "BEFORE_2", "LAST_DAY", "AFTER_1", "AFTER_3");
    }

    @Test
    void after_an_outage_what_was_missed_is_told_once_and_nobody_is_warned_of_an_end_that_has_come() throws Exception {
        itIs("2026-07-01T11:00");
        var id = decision();
        poller.stop();
        itIs("2026-07-20T12:00");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(events(id)).contains("ObligationLapsed"));
        projections.awaitCurrent(EscalationProjection.GROUP);

        try (var nodes = Executors.newFixedThreadPool(4)) {
            nodes.invokeAll(IntStream.range(0, 12)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(i -> poller::climb)
                    .toList());
        }
        jdbc.sql("update escalation_rung set claimed_until = null, done = false where obligation_id = ?")
                .param(id)
                .update();
        poller.climb();
        poller.start();

        awaitRungs(id, "AFTER_1");
        jdbc.sql("update escalation_rung set done = true where obligation_id = ?")
                .param(id)
                .update();
    }

    @Test
    void a_term_that_stands_still_reaches_nothing_and_goes_on_when_it_runs_again() {
        itIs("2026-07-01T11:00");
        var id = decision();
        send(new PauseObligation(
                id,
                Decision.RULES.pause("COURT_ORDER").orElseThrow(),
                LocalDate.of(2026, 7, 1),
                null,
                Origin.PERSON,
                null));
        itIs("2026-07-10T12:00");
        projections.awaitCurrent(EscalationProjection.GROUP);
        poller.climb();
        assertThat(rungs(id)).isEmpty();

        send(new ResumeObligation(id, null, LocalDate.of(2026, 7, 10), null, Origin.PERSON, null));
        itIs("2026-07-16T12:00");

        awaitRungs(id, "BEFORE_5");
    }

    @Test
    void rebuilt_from_the_first_event_the_rungs_that_were_reached_stay_reached() {
        itIs("2026-07-01T11:00");
        var id = decision();
        itIs("2026-07-09T12:00");
        awaitRungs(id, "BEFORE_5");
        projections.awaitCurrent(EscalationProjection.GROUP);
        var before = rows(id);

        jdbc.sql("delete from escalation_rung").update();
        projections.rebuild(EscalationProjection.GROUP);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rows(id)).isEqualTo(before));
        poller.climb();
        assertThat(rungs(id)).containsExactly("BEFORE_5");
    }

    @Test
    void a_rung_of_another_due_instant_is_stale() {
        itIs("2026-07-01T11:00");
        var id = decision();

        send(new EscalateObligation(id, "LAST_DAY", "OPS", false, Instant.parse("2026-07-01T19:00:00Z")));

        assertThat(rungs(id)).isEmpty();
    }

    private String decision() {
        return arm(ObligationKind.DECISION, Party.AUTHORITY, LocalDate.of(2026, 7, 1), 10, Ids.next());
    }

    private List<String> rungs(String id) {
        return histories.of(id).stream()
                .filter(recorded -> recorded.event() instanceof ObligationEscalated)
                .map(recorded -> ((ObligationEscalated) recorded.event()).rung())
                .toList();
    }

    private void awaitRungs(String id, String... rungs) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rungs(id)).containsExactly(rungs));
    }

    private List<java.util.Map<String, Object>> rows(String id) {
        return jdbc.sql(
                        "select rung, due_at, reached_at, done from escalation_rung where obligation_id = ? order by rung")
                .param(id)
                .query()
                .listOfRows();
    }
}
