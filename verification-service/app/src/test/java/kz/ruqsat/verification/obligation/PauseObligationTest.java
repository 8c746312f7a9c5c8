package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Decision.FRI_2026_06_12;
import static kz.ruqsat.verification.obligation.Decision.MON_2026_06_01;
import static kz.ruqsat.verification.obligation.Decision.MON_2026_06_15;
import static kz.ruqsat.verification.obligation.Decision.ON_WEDNESDAY;
import static kz.ruqsat.verification.obligation.Decision.WED_2026_06_10;
import static kz.ruqsat.verification.obligation.Decision.armed;
import static kz.ruqsat.verification.obligation.Decision.lapsed;
import static kz.ruqsat.verification.obligation.Decision.pause;
import static kz.ruqsat.verification.obligation.Decision.paused;
import static kz.ruqsat.verification.obligation.Decision.resumed;
import static kz.ruqsat.verification.obligation.Terms.ID;
import static kz.ruqsat.verification.obligation.Terms.at;
import static kz.ruqsat.verification.obligation.Terms.given;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.platform.problem.Refused;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseObligationTest {

    private static final String DOCUMENTS = "DOCUMENTS_AWAITED";
    private static final String COURT = "COURT_ORDER";

    @Nested
    class Running {

        @Test
        void the_clock_stops_and_the_days_left_are_kept() {
            given(ON_WEDNESDAY, armed())
                    .when(pause(DOCUMENTS, WED_2026_06_10))
                    .expectEvents(new ObligationPaused(
                            ID,
                            DOCUMENTS,
                            "APPLICANT",
                            "Өтініш берушіден қосымша құжаттар күтілуде",
                            "Ожидаются дополнительные документы от заявителя",
                            "Waiting for further documents from the applicant",
                            "ӘРПК 76-бап / АППК РК, ст. 76",
                            WED_2026_06_10,
                            "CONTINUE",
                            null,
                            null,
                            9,
                            ON_WEDNESDAY));
        }

        @ParameterizedTest
        @CsvSource({"DOCUMENTS_AWAITED, 2026-06-11", "DOCUMENTS_AWAITED, 2026-06-09", "COURT_ORDER, 2026-06-03"})
        void it_may_begin_tomorrow_or_as_far_back_as_the_reason_lets_it(String reason, LocalDate from) {
            given(ON_WEDNESDAY, armed()).when(pause(reason, from)).expectEvents(paused(reason, from, armed()));
        }

        @ParameterizedTest
        @CsvSource({"DOCUMENTS_AWAITED, 2026-06-12", "DOCUMENTS_AWAITED, 2026-06-08", "COURT_ORDER, 2026-06-02"})
        void a_day_to_come_or_too_far_back_is_refused(String reason, LocalDate from) {
            refused(given(ON_WEDNESDAY, armed()).when(pause(reason, from)), "pause-date-not-allowed");
        }

        @Test
        void a_day_before_the_event_is_refused() {
            refused(
                    given(at("2026-06-02T11:00"), armed()).when(pause(COURT, MON_2026_06_01.minusDays(3))),
                    "pause-date-not-allowed");
        }

        @Test
        void a_reason_for_other_terms_is_refused() {
            refused(given(ON_WEDNESDAY, armed()).when(pause("SYSTEM_OUTAGE", WED_2026_06_10)), "pause-not-allowed");
        }

        @Test
        void a_term_that_ends_on_a_given_date_is_not_stopped() {
            var given = Terms.armed(ArmObligation.until(
                    ID,
                    ObligationKind.LICENCE_EXPIRY,
                    Party.LICENSEE,
                    Terms.MOVE,
                    "193-VII, 9",
                    MON_2026_06_01,
                    LocalDate.of(2029, 6, 1),
                    "E2"));

            refused(given(ON_WEDNESDAY, given).when(pause(COURT, WED_2026_06_10)), "pause-not-allowed");
        }

        @Test
        void after_the_due_instant_it_is_over_even_if_the_lapse_is_not_recorded_yet() {
            refused(given(Decision.DUE, armed()).when(pause(COURT, MON_2026_06_15)), "term-ended");
        }
    }

    @Nested
    class Paused {

        @Test
        void repeated_it_does_nothing() {
            given(ON_WEDNESDAY, armed(), paused(DOCUMENTS, WED_2026_06_10, armed()))
                    .when(pause(DOCUMENTS, WED_2026_06_10))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void for_the_same_reason_from_another_day_is_refused() {
            refused(
                    given(ON_WEDNESDAY, armed(), paused(DOCUMENTS, WED_2026_06_10, armed()))
                            .when(pause(DOCUMENTS, WED_2026_06_10.minusDays(1))),
                    "term-paused");
        }

        @Test
        void another_reason_may_stop_it_too() {
            var documents = paused(DOCUMENTS, WED_2026_06_10, armed());

            given(ON_WEDNESDAY, armed(), documents)
                    .when(pause(COURT, WED_2026_06_10))
                    .expectEvents(paused(COURT, WED_2026_06_10, armed(), documents));
        }

        @Test
        void no_due_instant_can_pass() {
            given(at("2026-07-30T11:00"), armed(), paused(DOCUMENTS, WED_2026_06_10, armed()))
                    .when(new LapseObligation(ID, Decision.DUE))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void what_is_done_meanwhile_is_in_time() {
            given(at("2026-07-30T11:00"), armed(), paused(DOCUMENTS, WED_2026_06_10, armed()))
                    .when(new FulfilObligation(ID, at("2026-07-30T11:00")))
                    .expectEvents(new ObligationFulfilled(ID, at("2026-07-30T11:00"), LocalDate.of(2026, 7, 30)));
        }

        @Test
        void it_may_fall_away() {
            given(ON_WEDNESDAY, armed(), paused(DOCUMENTS, WED_2026_06_10, armed()))
                    .when(new CancelObligation(ID, "APPLICATION_WITHDRAWN"))
                    .expectEvents(new ObligationCancelled(ID, "APPLICATION_WITHDRAWN", ON_WEDNESDAY));
        }
    }

    @Nested
    class Resumed {

        @Test
        void a_pause_that_would_begin_before_the_end_of_the_last_one_is_refused() {
            var paused = paused(DOCUMENTS, WED_2026_06_10, armed());
            var resumed = resumed(DOCUMENTS, FRI_2026_06_12, armed(), paused);

            refused(
                    given(at("2026-06-12T11:00"), armed(), paused, resumed)
                            .when(pause(DOCUMENTS, FRI_2026_06_12.minusDays(1))),
                    "pause-date-not-allowed");
        }
    }

    @Nested
    class Ended {

        @Test
        void a_person_is_told_that_the_term_has_ended() {
            refused(given(Decision.DUE, armed(), lapsed()).when(pause(COURT, MON_2026_06_15)), "term-ended");
            refused(
                    given(ON_WEDNESDAY, armed(), new ObligationCancelled(ID, "APPLICATION_WITHDRAWN", ON_WEDNESDAY))
                            .when(pause(COURT, WED_2026_06_10)),
                    "term-ended");
        }

        @Test
        void the_process_that_comes_too_late_finds_nothing_to_do() {
            given(Decision.DUE, armed(), lapsed())
                    .when(pause("REMARKS_SENT", MON_2026_06_15, Origin.PROCESS))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Test
    void the_process_is_not_held_to_how_far_a_person_may_go_back() {
        Instant afterAnOutage = at("2026-06-19T11:00");

        given(afterAnOutage, armed())
                .when(pause("REMARKS_SENT", WED_2026_06_10, Origin.PROCESS))
                .expectEvents(new ObligationPaused(
                        ID,
                        "REMARKS_SENT",
                        "APPLICANT",
                        "Өтініш берушінің ескертулерге жауабы күтілуде",
                        "Ожидается ответ заявителя на замечания",
                        "Waiting for the applicant’s answer to remarks",
                        "ӘРПК 76-бап / АППК РК, ст. 76",
                        WED_2026_06_10,
                        "CONTINUE",
                        null,
                        null,
                        9,
                        afterAnOutage));
    }

    static void refused(ResultValidator<Obligation> result, String code) {
        result.expectException(Refused.class).expectExceptionMessage(code).expectNoEvents();
    }
}
