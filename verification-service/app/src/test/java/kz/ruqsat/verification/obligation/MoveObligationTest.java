package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Decision.FRI_2026_06_12;
import static kz.ruqsat.verification.obligation.Decision.MON_2026_06_15;
import static kz.ruqsat.verification.obligation.Decision.MON_2026_06_22;
import static kz.ruqsat.verification.obligation.Decision.ON_WEDNESDAY;
import static kz.ruqsat.verification.obligation.Decision.WED_2026_06_10;
import static kz.ruqsat.verification.obligation.Decision.armed;
import static kz.ruqsat.verification.obligation.Decision.lapsed;
import static kz.ruqsat.verification.obligation.Decision.paused;
import static kz.ruqsat.verification.obligation.Terms.ALMATY;
import static kz.ruqsat.verification.obligation.Terms.ID;
import static kz.ruqsat.verification.obligation.Terms.KAZAKHSTAN;
import static kz.ruqsat.verification.obligation.Terms.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.verification.calendar.RunningTermsPolicy;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.verification.obligation.MoveObligation.CalendarChange;
import kz.ruqsat.verification.obligation.MoveObligation.StopChange;
import kz.ruqsat.workingdays.Amendment;
import kz.ruqsat.workingdays.DayKind;
import kz.ruqsat.workingdays.DeclaredDay;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.Text;
import kz.ruqsat.workingdays.WorkingCalendars;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveObligationTest {

    private static final Instant KNOWN = at("2026-06-10T10:00");

    static Stoppage stop(LocalDate from, @Nullable LocalDate until) {
        return new Stoppage("stop-1", from, until, "Төтенше жағдай", "Чрезвычайное положение", "Emergency", "act 1");
    }

    @Nested
    class By_a_new_calendar {

        private final WorkingCalendars dayOff = declaring(FRI_2026_06_12, DayKind.MOVED_OFF);
        private final WorkingCalendars worked = declaring(LocalDate.of(2026, 6, 13), DayKind.MOVED_WORKING);

        @Test
        void a_day_off_more_lets_it_end_a_working_day_later_and_says_what_moved_it() {
            var events = decide(dayOff, RunningTermsPolicy.FOLLOW_THE_DECREE, Decision.state(armed()), ON_WEDNESDAY);

            assertThat(events).singleElement().isInstanceOfSatisfying(ObligationMoved.class, event -> {
                assertThat(event.cause()).isEqualTo("CALENDAR");
                assertThat(event.proposalId()).isEqualTo("proposal-1");
                assertThat(event.basis()).isEqualTo("decree 1");
                assertThat(event.previousDueOn()).isEqualTo(MON_2026_06_22);
                assertThat(event.counted().dueOn()).isEqualTo(LocalDate.of(2026, 6, 23));
                assertThat(event.counted().calendarEdition())
                        .isEqualTo(dayOff.current().edition());
                assertThat(event.knownAt()).isEqualTo(KNOWN);
                assertThat(event.movedAt()).isEqualTo(ON_WEDNESDAY);
            });
            moved(dayOff, RunningTermsPolicy.FOLLOW_THE_DECREE, armed()).expectEvents(events.toArray());
        }

        @ParameterizedTest
        @CsvSource({
            "KEEP, true, false",
            "KEEP, false, false",
            "LENGTHEN_ONLY, true, true",
            "LENGTHEN_ONLY, false, false",
            "FOLLOW_THE_DECREE, true, true",
            "FOLLOW_THE_DECREE, false, true"
        })
        void the_policy_says_whether_it_moves(RunningTermsPolicy policy, boolean later, boolean moves) {
            var calendars = later ? dayOff : worked;
            var events = decide(calendars, policy, Decision.state(armed()), ON_WEDNESDAY);

            assertThat(events).hasSize(moves ? 1 : 0);
        }

        @Test
        void a_change_outside_of_the_term_does_not_move_it() {
            var july = declaring(LocalDate.of(2026, 7, 1), DayKind.MOVED_OFF);

            moved(july, RunningTermsPolicy.FOLLOW_THE_DECREE, armed()).expectNoEvents();
        }

        @Test
        void repeated_it_does_nothing() {
            var once = decide(dayOff, RunningTermsPolicy.FOLLOW_THE_DECREE, Decision.state(armed()), ON_WEDNESDAY);
            var past = new ArrayList<ObligationEvent>(List.of(armed()));
            past.addAll(once);

            moved(dayOff, RunningTermsPolicy.FOLLOW_THE_DECREE, past.toArray(ObligationEvent[]::new))
                    .expectNoEvents();
        }

        @Test
        void a_change_that_comes_late_does_not_bring_back_what_a_later_one_has_corrected() {
            var later = KNOWN.plusSeconds(3600);
            var workedAfterAll =
                    new DeclaredDay(FRI_2026_06_12, DayKind.WORKING, new Text("Күн", "День", "Day"), "decree 2", later);
            var corrected =
                    dayOff.with(dayOff.current().edition(), new Amendment(later, List.of(), List.of(workedAfterAll)));
            var past = new ArrayList<ObligationEvent>(List.of(armed()));
            for (var calendars : List.of(dayOff, corrected)) {
                var state = ObligationState.fold(past).orElseThrow();
                past.addAll(decide(calendars, RunningTermsPolicy.FOLLOW_THE_DECREE, state, ON_WEDNESDAY));
            }
            assertThat(past).as("there and back").hasSize(3);

            var fixture = new AggregateTestFixture<>(Obligation.class);
            fixture.registerInjectableResource(calendars(corrected));
            fixture.registerInjectableResource((TermStops) kind -> List.of());
            fixture.given(past)
                    .when(command(dayOff.current().edition(), RunningTermsPolicy.FOLLOW_THE_DECREE))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void what_stands_still_follows_only_when_it_runs_again() {
            moved(dayOff, RunningTermsPolicy.FOLLOW_THE_DECREE, armed(), paused("COURT_ORDER", WED_2026_06_10, armed()))
                    .expectNoEvents();
        }

        @Test
        void what_has_lapsed_or_is_over_stays_so() {
            assertThat(decide(
                            dayOff,
                            RunningTermsPolicy.FOLLOW_THE_DECREE,
                            Decision.state(armed(), lapsed()),
                            Decision.DUE))
                    .isEmpty();
            assertThat(decide(dayOff, RunningTermsPolicy.FOLLOW_THE_DECREE, Decision.state(armed()), Decision.DUE))
                    .isEmpty();
        }

        private List<ObligationEvent> decide(
                WorkingCalendars calendars, RunningTermsPolicy policy, ObligationState state, Instant now) {
            var edition = calendars.current().edition();
            return MovePolicy.move(
                    state,
                    command(edition, policy),
                    calendars(calendars).edition(edition).orElseThrow(),
                    List.of(),
                    now);
        }

        private ResultValidator<Obligation> moved(
                WorkingCalendars calendars, RunningTermsPolicy policy, ObligationEvent... past) {
            var fixture = new AggregateTestFixture<>(Obligation.class);
            fixture.registerInjectableResource(calendars(calendars));
            fixture.registerInjectableResource((TermStops) kind -> List.of());
            return fixture.given(List.of(past))
                    .when(command(calendars.current().edition(), policy))
                    .expectSuccessfulHandlerExecution();
        }

        private MoveObligation command(String edition, RunningTermsPolicy policy) {
            return new MoveObligation(ID, new CalendarChange("proposal-1", edition, policy, "decree 1", KNOWN));
        }

        private static TermCalendars calendars(WorkingCalendars history) {
            return new TermCalendars(history, InstantSource.fixed(ON_WEDNESDAY), ALMATY, OfficeHours.USUAL);
        }

        private static WorkingCalendars declaring(LocalDate date, DayKind kind) {
            var day = new DeclaredDay(date, kind, new Text("Күн", "День", "Day"), "decree 1", KNOWN);
            return KAZAKHSTAN.with(KAZAKHSTAN.current().edition(), new Amendment(KNOWN, List.of(), List.of(day)));
        }
    }

    @Nested
    class By_an_act_that_stops_a_class {

        @Test
        void with_an_end_it_ends_later_by_the_working_days_stopped() {
            var events = decide(stop(FRI_2026_06_12, LocalDate.of(2026, 6, 16)), armed());

            assertThat(events).singleElement().isInstanceOfSatisfying(ObligationMoved.class, event -> {
                assertThat(event.cause()).isEqualTo("STOP");
                assertThat(event.stopId()).isEqualTo("stop-1");
                assertThat(event.counted().dueOn()).isEqualTo(Decision.WED_2026_06_24);
                assertThat(event.counted().stops()).containsExactly(stop(FRI_2026_06_12, LocalDate.of(2026, 6, 16)));
                assertThat(event.counted().explanation())
                        .filteredOn(day -> day.reasonEn().equals("The term does not run: Emergency"))
                        .hasSize(2);
            });
        }

        @Test
        void without_an_end_its_clock_stands_still() {
            var events = decide(stop(FRI_2026_06_12, null), armed());

            assertThat(events).singleElement().isInstanceOfSatisfying(ObligationPaused.class, event -> {
                assertThat(event.stopId()).isEqualTo("stop-1");
                assertThat(event.reasonCode()).isEqualTo("TERM_STOP");
                assertThat(event.basis()).isEqualTo("act 1");
                assertThat(event.workingDaysLeft()).isEqualTo(7);
            });
        }

        @Test
        void repeated_without_an_end_it_does_nothing() {
            var past = with(decide(stop(FRI_2026_06_12, null), armed()), armed());

            assertThat(decide(stop(FRI_2026_06_12, null), past)).isEmpty();
        }

        @Test
        void when_it_ends_the_clock_runs_again() {
            var past = with(decide(stop(FRI_2026_06_12, null), armed()), armed());

            var events = decide(stop(FRI_2026_06_12, LocalDate.of(2026, 6, 16)), past);

            assertThat(events).singleElement().isInstanceOfSatisfying(ObligationResumed.class, event -> {
                assertThat(event.on()).isEqualTo(LocalDate.of(2026, 6, 16));
                assertThat(event.counted().dueOn()).isEqualTo(Decision.WED_2026_06_24);
            });
            assertThat(decide(stop(FRI_2026_06_12, LocalDate.of(2026, 6, 16)), with(events, past)))
                    .isEmpty();
        }

        @Test
        void when_it_ends_while_a_pause_of_its_own_goes_on_the_clock_stands_still_all_the_same() {
            var own = paused("COURT_ORDER", WED_2026_06_10, armed());
            var past = with(
                    List.of(MovePolicy.stopped(
                            Decision.state(armed(), own).term(),
                            ID,
                            stop(FRI_2026_06_12, null),
                            Decision.calendar(),
                            ON_WEDNESDAY)),
                    armed(),
                    own);

            var events = decide(stop(FRI_2026_06_12, LocalDate.of(2026, 6, 16)), past);

            assertThat(events)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ObligationResumed.class,
                            event -> assertThat(event.counted()).isNull());
            assertThat(Decision.state(with(events, past))).isInstanceOf(ObligationState.Paused.class);
        }

        @Test
        void a_pause_of_its_own_that_ends_under_the_act_gives_the_clock_over_to_the_act() {
            var own = paused("COURT_ORDER", WED_2026_06_10, armed());

            var events = ClockPolicy.resume(
                    Decision.state(armed(), own),
                    Decision.resume(null, FRI_2026_06_12),
                    Decision.calendar(),
                    List.of(stop(MON_2026_06_15, null)),
                    at("2026-06-12T11:00"));

            assertThat(events).hasExactlyElementsOfTypes(ObligationResumed.class, ObligationPaused.class);
            assertThat(((ObligationResumed) events.getFirst()).counted()).isNull();
        }

        @Test
        void one_that_begins_after_the_last_day_changes_nothing() {
            assertThat(decide(stop(MON_2026_06_22.plusDays(1), null), armed())).isEmpty();
        }

        @Test
        void a_term_that_begins_under_it_begins_with_its_clock_standing_still() {
            var events = ObligationPolicy.arm(
                    Decision.arm(), Decision.calendar(), List.of(stop(FRI_2026_06_12, null)), ON_WEDNESDAY);

            assertThat(events).hasExactlyElementsOfTypes(ObligationArmed.class, ObligationPaused.class);
        }

        @Test
        void a_term_that_begins_when_its_end_is_known_explains_it_from_the_start() {
            var stop = stop(FRI_2026_06_12, LocalDate.of(2026, 6, 16));

            var armed = (ObligationArmed)
                    ObligationPolicy.arm(Decision.arm(), Decision.calendar(), List.of(stop), ON_WEDNESDAY)
                            .getFirst();

            assertThat(armed.dueOn()).isEqualTo(Decision.WED_2026_06_24);
            assertThat(armed.stops()).containsExactly(stop);
        }

        private List<ObligationEvent> decide(Stoppage stop, ObligationEvent... past) {
            return MovePolicy.move(
                    Decision.state(past),
                    new MoveObligation(ID, new StopChange(stop.stopId(), stop.basis(), KNOWN)),
                    Decision.calendar(),
                    List.of(stop),
                    ON_WEDNESDAY);
        }

        private static ObligationEvent[] with(List<ObligationEvent> events, ObligationEvent... past) {
            var all = new ArrayList<>(List.of(past));
            all.addAll(events);
            return all.toArray(ObligationEvent[]::new);
        }
    }
}
