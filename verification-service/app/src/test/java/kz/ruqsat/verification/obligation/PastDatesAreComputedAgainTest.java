package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.verification.calendar.RunningTermsPolicy;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.verification.obligation.MoveObligation.CalendarChange;
import kz.ruqsat.verification.obligation.MoveObligation.StopChange;
import kz.ruqsat.verification.obligation.ObligationArmed.CountedDay;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.WorkingCalendars;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Every date that an obligation ever had follows again, day by day with the same reasons, from what its events say and the
 * edition of the calendar that they name; whatever was paused, lengthened, moved and stopped in between.
 */
class PastDatesAreComputedAgainTest {

    private static final EventJson JSON = new EventJson();
    private static final EventRegistry REGISTRY =
            ObligationEvents.register(EventRegistry.builder()).build();
    private static final ClockRules RULES = ClockRulesConfiguration.load();

    /** Another instance than that by which the terms were counted. */
    private static final TermCalendars LATER = new TermCalendars(
            WorkingCalendars.kazakhstan(),
            InstantSource.fixed(Instant.parse("2027-12-31T00:00:00Z")),
            Terms.ALMATY,
            OfficeHours.USUAL);

    @Property(tries = 3_000)
    void from_the_events_and_the_pinned_edition(@ForAll long seed) {
        var history = new RandomHistory(new Random(seed)).events();

        ObligationState state = null;
        for (var event : history) {
            var stored = reread(event);
            state = state == null ? ObligationState.armed((ObligationArmed) stored) : state.after(stored);
            var counted = counted(stored);
            if (counted != null) {
                var calendar = LATER.edition(counted.calendarEdition()).orElseThrow();
                var again = calendar.dueDate(state.term().course()).orElseThrow();

                assertThat(again.dueOn()).isEqualTo(counted.dueOn());
                assertThat(again.dueAt()).isEqualTo(counted.dueAt());
                assertThat(again.days().stream().map(CountedDay::of)).isEqualTo(counted.explanation());
            }
        }
    }

    private static ObligationEvent reread(ObligationEvent event) {
        return (ObligationEvent)
                JSON.read(JSON.write(event), REGISTRY.of(event.getClass()).type());
    }

    private static @Nullable CountedTerm counted(ObligationEvent event) {
        return switch (event) {
            case ObligationArmed armed -> armed.counted();
            case ObligationResumed resumed -> resumed.counted();
            case ObligationExtended extended -> extended.counted();
            case ObligationMoved moved -> moved.counted();
            case ObligationPaused paused -> null;
            case ObligationEscalated escalated -> null;
            case ObligationLapsed lapsed -> null;
            case ObligationFulfilled fulfilled -> null;
            case ObligationFulfilledLate late -> null;
            case ObligationCancelled cancelled -> null;
        };
    }

    /** One obligation to which, day after day, something or nothing happens. */
    private static final class RandomHistory {

        private final Random random;
        private final List<ObligationEvent> events = new ArrayList<>();
        private final List<Stoppage> stops = new ArrayList<>();
        private LocalDate today;

        RandomHistory(Random random) {
            this.random = random;
            this.today = LocalDate.of(2023, 6, 1).plusDays(random.nextInt(1000));
        }

        List<ObligationEvent> events() {
            if (random.nextInt(4) == 0) {
                stops.add(stop(today.plusDays(random.nextInt(5))));
            }
            events.addAll(ObligationPolicy.arm(
                    new ArmObligation(
                            ID,
                            ObligationKind.DECISION,
                            Party.AUTHORITY,
                            Subject.application("a"),
                            "202-V",
                            today,
                            1 + random.nextInt(20),
                            "E2"),
                    calendars().knownNow(),
                    List.copyOf(stops),
                    now()));
            for (int i = 0; i < 12; i++) {
                today = today.plusDays(random.nextInt(4));
                try {
                    events.addAll(something(ObligationState.fold(events).orElseThrow()));
                } catch (Refused notNow) {
                    // The rules say no: nothing happens on that day.
                }
            }
            return events;
        }

        private List<ObligationEvent> something(ObligationState state) {
            return switch (random.nextInt(6)) {
                case 0 -> ClockPolicy.pause(state, pause(), calendars().knownNow(), now());
                case 1, 2 ->
                    ClockPolicy.resume(
                            state,
                            new ResumeObligation(ID, null, today, null, Origin.PERSON, null),
                            calendars().knownNow(),
                            stops,
                            now());
                case 3 ->
                    ClockPolicy.extend(
                            state,
                            new ExtendObligation(
                                    ID,
                                    RULES.extension("COMPLEX_CASE").orElseThrow(),
                                    1 + random.nextInt(10),
                                    null,
                                    null),
                            calendars().knownNow(),
                            stops,
                            now());
                case 4 -> stopped(state);
                default ->
                    MovePolicy.move(
                            state,
                            new MoveObligation(
                                    ID,
                                    new CalendarChange(
                                            "p",
                                            calendars().knownNow().calendar().edition(),
                                            RunningTermsPolicy.FOLLOW_THE_DECREE,
                                            "decree",
                                            now())),
                            calendars().knownNow(),
                            stops,
                            now());
            };
        }

        private PauseObligation pause() {
            var reasons = RULES.pausesByHand(ObligationKind.DECISION);
            return new PauseObligation(
                    ID,
                    reasons.get(random.nextInt(reasons.size())),
                    today.minusDays(random.nextInt(3)),
                    null,
                    Origin.PERSON,
                    null);
        }

        /** A new act, or the end of one that has none yet. */
        private List<ObligationEvent> stopped(ObligationState state) {
            var open = stops.stream().filter(Stoppage::hasNoEnd).findFirst();
            if (open.isPresent()) {
                stops.remove(open.get());
                var from = open.get().from();
                stops.add(ended(open.get(), today.isBefore(from) ? from : today));
            } else {
                stops.add(stop(today));
            }
            return MovePolicy.move(
                    state,
                    new MoveObligation(ID, new StopChange(stops.getLast().stopId(), "act", now())),
                    calendars().knownNow(),
                    stops,
                    now());
        }

        private Stoppage stop(LocalDate from) {
            var until = random.nextBoolean() ? null : from.plusDays(random.nextInt(10));
            return new Stoppage("stop-" + stops.size(), from, until, "Акт", "Акт", "Act", "act");
        }

        private static Stoppage ended(Stoppage stop, LocalDate until) {
            return new Stoppage(
                    stop.stopId(), stop.from(), until, stop.reasonKk(), stop.reasonRu(), stop.reasonEn(), stop.basis());
        }

        private TermCalendars calendars() {
            return Terms.calendars(InstantSource.fixed(now()));
        }

        private Instant now() {
            return today.atTime(11, 0).atZone(Terms.ALMATY).toInstant();
        }
    }
}
