package kz.ruqsat.workingdays;

import static kz.ruqsat.workingdays.Dates.ALMATY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold however a term is stopped and lengthened. */
class TermCourseLawsTest {

    private static final WorkingCalendars CALENDARS = WorkingCalendars.kazakhstan();
    private static final WorkingCalendars LOADED_AGAIN = WorkingCalendars.kazakhstan();
    private static final WorkingCalendar CALENDAR = CALENDARS.current();
    private static final Text REASON = new Text("Себеп", "Причина", "Reason");

    @Property
    void nothing_that_stops_it_is_the_plain_term(
            @ForAll("dates") LocalDate trigger, @ForAll @IntRange(min = 1, max = 40) int n) {
        var term = Term.ofWorkingDays(n);

        assertThat(TermCourse.of(trigger, term).dueDate(CALENDAR, ALMATY))
                .contains(term.dueDate(trigger, CALENDAR, ALMATY));
    }

    @Property
    void the_quick_answer_is_the_explained_one(@ForAll("courses") TermCourse course) {
        var due = course.dueDate(CALENDAR, ALMATY).orElseThrow();

        assertThat(course.lastDay(CALENDAR)).contains(due.dueOn());
        assertThat(due.days().stream().filter(ExplainedDay::counted)).hasSize(course.workingDays());
    }

    @Property
    void pause_and_resume_move_the_date_by_exactly_the_working_days_paused(
            @ForAll("dates") LocalDate trigger,
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @IntRange(min = 1, max = 45) int after,
            @ForAll @IntRange(max = 30) int length) {
        var plain = TermCourse.of(trigger, Term.ofWorkingDays(n));
        var before = plain.lastDay(CALENDAR).orElseThrow();
        var from = trigger.plusDays(after);
        Assume.that(!from.isAfter(before));
        var pause = pause(from, from.plusDays(length), PauseMode.CONTINUE);
        int paused = workingDays(pause);

        assertThat(with(plain, List.of(pause)).lastDay(CALENDAR)).contains(CALENDAR.plusWorkingDays(before, paused));
    }

    @Property
    void a_restart_gives_the_whole_term_from_the_day_on_which_the_pause_ends(
            @ForAll("dates") LocalDate trigger,
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @IntRange(min = 1, max = 45) int after,
            @ForAll @IntRange(max = 30) int length) {
        var plain = TermCourse.of(trigger, Term.ofWorkingDays(n));
        var from = trigger.plusDays(after);
        Assume.that(!from.isAfter(plain.lastDay(CALENDAR).orElseThrow()));
        var until = from.plusDays(length);

        assertThat(with(plain, List.of(pause(from, until, PauseMode.RESTART))).lastDay(CALENDAR))
                .contains(CALENDAR.plusWorkingDays(until.minusDays(1), n));
    }

    @Property
    void what_remains_when_the_clock_stops_is_counted_when_it_runs_again(
            @ForAll("dates") LocalDate trigger,
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @IntRange(min = 1, max = 45) int after,
            @ForAll @IntRange(max = 30) int length) {
        var plain = TermCourse.of(trigger, Term.ofWorkingDays(n));
        var from = trigger.plusDays(after);
        Assume.that(!from.isAfter(plain.lastDay(CALENDAR).orElseThrow()));
        var until = from.plusDays(length);
        var resumed = with(plain, List.of(pause(from, until, PauseMode.CONTINUE)));

        assertThat(resumed.lastDay(CALENDAR))
                .contains(CALENDAR.plusWorkingDays(until.minusDays(1), plain.workingDaysLeftFrom(from, CALENDAR)));
    }

    @Property
    void a_day_that_two_pauses_cover_counts_once(@ForAll("courses") TermCourse course) {
        List<Pause> twice = new ArrayList<>(course.pauses());
        twice.addAll(course.pauses());

        assertThat(with(course, twice).dueDate(CALENDAR, ALMATY)).isEqualTo(course.dueDate(CALENDAR, ALMATY));
    }

    @Property
    void the_order_of_pauses_does_not_matter(@ForAll("courses") TermCourse course, @ForAll long seed) {
        List<Pause> shuffled = new ArrayList<>(course.pauses());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(with(course, shuffled).lastDay(CALENDAR)).isEqualTo(course.lastDay(CALENDAR));
    }

    @Property
    void an_extension_adds_exactly_its_days_to_the_original_term(
            @ForAll("dates") LocalDate trigger,
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @IntRange(min = 1, max = 20) int further) {
        var plain = TermCourse.of(trigger, Term.ofWorkingDays(n));
        var extended = new TermCourse(
                trigger, Term.ofWorkingDays(n), List.of(), List.of(new Extension(further, REASON, "act")));

        assertThat(extended.lastDay(CALENDAR))
                .contains(CALENDAR.plusWorkingDays(plain.lastDay(CALENDAR).orElseThrow(), further));
    }

    @Property
    void the_same_course_and_the_pinned_edition_give_the_same_explanation(
            @ForAll("courses") TermCourse course, @ForAll @IntRange(max = 5) int edition) {
        var due = course.dueDate(CALENDARS.editions().get(edition), ALMATY).orElseThrow();

        var pinned = LOADED_AGAIN.edition(due.calendarEdition()).orElseThrow();

        assertThat(course.dueDate(pinned, ALMATY)).contains(due);
    }

    @Property(tries = 100)
    void adding_a_holiday_never_makes_the_date_earlier(
            @ForAll("courses") TermCourse course, @ForAll @IntRange(max = 60) int distance) {
        var holiday = new DeclaredDay(
                course.trigger().plusDays(distance),
                DayKind.HOLIDAY,
                Facts.NAMES,
                "act",
                Instant.parse("2026-11-01T00:00:00Z"));
        var more =
                CALENDARS.amended(CALENDAR.edition(), new Amendment(holiday.knownFrom(), List.of(), List.of(holiday)));

        assertThat(course.lastDay(more).orElseThrow())
                .isAfterOrEqualTo(course.lastDay(CALENDAR).orElseThrow());
    }

    @Property
    void an_open_pause_within_the_term_leaves_no_date(
            @ForAll("courses") TermCourse course, @ForAll @IntRange(max = 60) int distance) {
        var from = course.trigger().plusDays(distance);
        Assume.that(!from.isAfter(course.lastDay(CALENDAR).orElseThrow()));
        List<Pause> pauses = new ArrayList<>(course.pauses());
        pauses.add(pause(from, null, PauseMode.CONTINUE));

        assertThat(with(course, pauses).dueDate(CALENDAR, ALMATY)).isEmpty();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2023, 1, 1).toEpochDay(),
                        LocalDate.of(2027, 3, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<TermCourse> courses() {
        var early = Arbitraries.longs()
                .between(
                        LocalDate.of(2023, 1, 1).toEpochDay(),
                        LocalDate.of(2025, 6, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
        var pauses = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(PauseMode.class))
                .as((from, length, mode) -> new int[] {from, length, mode.ordinal()})
                .list()
                .ofMaxSize(4);
        var extensions = Arbitraries.integers()
                .between(1, 10)
                .map(days -> new Extension(days, REASON, "act"))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(early, Arbitraries.integers().between(1, 20), pauses, extensions)
                .as((trigger, n, drawn, further) -> new TermCourse(
                        trigger,
                        Term.ofWorkingDays(n),
                        drawn.stream()
                                .map(one -> pause(
                                        trigger.plusDays(one[0]),
                                        trigger.plusDays(one[0] + one[1]),
                                        PauseMode.values()[one[2]]))
                                .toList(),
                        further));
    }

    private static TermCourse with(TermCourse course, List<Pause> pauses) {
        return new TermCourse(course.trigger(), course.term(), pauses, course.extensions());
    }

    private static int workingDays(Pause pause) {
        return (int) pause.from()
                .datesUntil(java.util.Objects.requireNonNull(pause.until()))
                .filter(CALENDAR::isWorking)
                .count();
    }

    private static Pause pause(LocalDate from, @org.jspecify.annotations.Nullable LocalDate until, PauseMode mode) {
        return new Pause(from, until, mode, REASON, "act");
    }
}
