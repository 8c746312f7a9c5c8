package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Decision.FRI_2026_06_12;
import static kz.ruqsat.verification.obligation.Decision.MON_2026_06_15;
import static kz.ruqsat.verification.obligation.Decision.ON_WEDNESDAY;
import static kz.ruqsat.verification.obligation.Decision.WED_2026_06_10;
import static kz.ruqsat.verification.obligation.Decision.WED_2026_06_24;
import static kz.ruqsat.verification.obligation.Decision.armed;
import static kz.ruqsat.verification.obligation.Decision.lapsed;
import static kz.ruqsat.verification.obligation.Decision.paused;
import static kz.ruqsat.verification.obligation.Decision.resume;
import static kz.ruqsat.verification.obligation.Decision.resumed;
import static kz.ruqsat.verification.obligation.PauseObligationTest.refused;
import static kz.ruqsat.verification.obligation.Terms.ID;
import static kz.ruqsat.verification.obligation.Terms.at;
import static kz.ruqsat.verification.obligation.Terms.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResumeObligationTest {

    private static final String DOCUMENTS = "DOCUMENTS_AWAITED";
    private static final String COURT = "COURT_ORDER";
    private static final Instant ON_FRIDAY = at("2026-06-12T11:00");

    private final ObligationPaused documents = paused(DOCUMENTS, WED_2026_06_10, armed());
    private final ObligationPaused court = paused(COURT, WED_2026_06_10, armed(), documents);

    @Nested
    class Paused {

        @Test
        void the_last_day_moves_by_exactly_the_working_days_that_were_not_counted() {
            var events = ClockPolicy.resume(
                    Decision.state(armed(), documents),
                    resume(null, FRI_2026_06_12),
                    Decision.calendar(),
                    List.of(),
                    ON_FRIDAY);

            assertThat(events).singleElement().isInstanceOfSatisfying(ObligationResumed.class, resumed -> {
                assertThat(resumed.reasonCode()).isEqualTo(DOCUMENTS);
                assertThat(resumed.on()).isEqualTo(FRI_2026_06_12);
                assertThat(resumed.counted().dueOn()).isEqualTo(WED_2026_06_24);
                assertThat(resumed.counted().dueAt()).isEqualTo(at("2026-06-25T00:00"));
                assertThat(resumed.counted().explanation())
                        .filteredOn(day -> day.reasonEn().startsWith("The term does not run"))
                        .extracting(ObligationArmed.CountedDay::date)
                        .containsExactly(WED_2026_06_10, WED_2026_06_10.plusDays(1));
            });
        }

        @Test
        void a_restart_counts_the_whole_term_anew() {
            var changed = paused("APPLICATION_CHANGED", WED_2026_06_10, armed());

            assertThat(changed.workingDaysLeft()).isEqualTo(15);
            assertThat(resumed("APPLICATION_CHANGED", MON_2026_06_15, armed(), changed)
                            .counted()
                            .dueOn())
                    .isEqualTo(LocalDate.of(2026, 7, 3));
        }

        @Test
        void a_timer_of_the_old_due_instant_does_nothing_and_that_of_the_new_one_lapses_it() {
            var resumed = resumed(DOCUMENTS, FRI_2026_06_12, armed(), documents);
            var later = at("2026-06-25T00:00");

            given(later, armed(), documents, resumed)
                    .when(new LapseObligation(ID, Decision.DUE))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
            given(later, armed(), documents, resumed)
                    .when(new LapseObligation(ID, later))
                    .expectEvents(new ObligationLapsed(ID, later, later));
        }

        @Test
        void on_a_day_before_the_pause_or_to_come_is_refused() {
            refused(
                    given(ON_FRIDAY, armed(), documents).when(resume(null, WED_2026_06_10.minusDays(1))),
                    "resume-date-not-allowed");
            refused(
                    given(ON_FRIDAY, armed(), documents).when(resume(null, FRI_2026_06_12.plusDays(2))),
                    "resume-date-not-allowed");
        }

        @Test
        void for_a_reason_that_does_not_stop_it_is_refused() {
            refused(given(ON_FRIDAY, armed(), documents).when(resume(COURT, FRI_2026_06_12)), "term-not-paused");
        }
    }

    @Nested
    class Paused_for_two_reasons {

        @Test
        void which_of_them_ended_has_to_be_said() {
            refused(
                    given(ON_FRIDAY, armed(), documents, court).when(resume(null, FRI_2026_06_12)),
                    "resume-reason-needed");
        }

        @Test
        void the_clock_runs_only_when_both_have_ended_and_a_day_that_both_cover_is_skipped_once() {
            given(ON_FRIDAY, armed(), documents, court)
                    .when(resume(COURT, FRI_2026_06_12))
                    .expectEvents(new ObligationResumed(ID, COURT, null, FRI_2026_06_12, null, null, ON_FRIDAY));
            var first = new ObligationResumed(ID, COURT, null, FRI_2026_06_12, null, null, ON_FRIDAY);

            assertThat(resumed(DOCUMENTS, FRI_2026_06_12, armed(), documents, court, first)
                            .counted()
                            .dueOn())
                    .isEqualTo(WED_2026_06_24);
        }
    }

    @Nested
    class Running {

        @Test
        void what_was_never_paused_is_refused() {
            refused(given(ON_WEDNESDAY, armed()).when(resume(null, WED_2026_06_10)), "term-not-paused");
        }

        @Test
        void repeated_it_does_nothing() {
            given(ON_FRIDAY, armed(), documents, resumed(DOCUMENTS, FRI_2026_06_12, armed(), documents))
                    .when(resume(DOCUMENTS, FRI_2026_06_12))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void the_process_that_resumes_what_runs_finds_nothing_to_do() {
            given(ON_FRIDAY, armed())
                    .when(new ResumeObligation(ID, DOCUMENTS, FRI_2026_06_12, null, Origin.PROCESS, null))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Nested
    class Ended {

        @Test
        void what_has_lapsed_is_not_resumed() {
            refused(given(Decision.DUE, armed(), lapsed()).when(resume(null, MON_2026_06_15)), "term-ended");
        }
    }
}
