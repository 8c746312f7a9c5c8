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

/** Laws that hold for every date, every term and whatever days an officer declares. */
class WorkingDayLawsTest {

    private static final WorkingCalendars CALENDARS = WorkingCalendars.kazakhstan();
    private static final WorkingCalendars LOADED_AGAIN = WorkingCalendars.kazakhstan();
    private static final WorkingCalendar CALENDAR = CALENDARS.current();
    private static final Instant DECLARED = Instant.parse("2026-11-01T00:00:00Z");

    @Property
    void as_many_days_lie_between_as_were_added(@ForAll("dates") LocalDate a, @ForAll @IntRange(max = 60) int n) {
        assertThat(CALENDAR.workingDaysBetween(a, CALENDAR.plusWorkingDays(a, n)))
                .isEqualTo(n);
    }

    @Property
    void adding_lands_on_a_working_day_after_the_date(
            @ForAll("dates") LocalDate a, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate due = CALENDAR.plusWorkingDays(a, n);

        assertThat(CALENDAR.isWorking(due)).isTrue();
        assertThat(due).isAfter(a);
    }

    @Property
    void adding_in_two_steps_is_adding_at_once(
            @ForAll("dates") LocalDate a, @ForAll @IntRange(max = 30) int n, @ForAll @IntRange(max = 30) int m) {
        assertThat(CALENDAR.plusWorkingDays(CALENDAR.plusWorkingDays(a, n), m))
                .isEqualTo(CALENDAR.plusWorkingDays(a, n + m));
    }

    @Property
    void a_later_event_is_never_due_earlier(
            @ForAll("dates") LocalDate a,
            @ForAll @IntRange(max = 20) int later,
            @ForAll @IntRange(min = 1, max = 30) int n) {
        assertThat(CALENDAR.plusWorkingDays(a.plusDays(later), n)).isAfterOrEqualTo(CALENDAR.plusWorkingDays(a, n));
    }

    @Property
    void a_longer_term_ends_later(@ForAll("dates") LocalDate a, @ForAll @IntRange(max = 60) int n) {
        assertThat(CALENDAR.plusWorkingDays(a, n + 1)).isAfter(CALENDAR.plusWorkingDays(a, n));
    }

    @Property
    void the_explanation_of_a_term_leads_where_counting_leads(
            @ForAll("dates") LocalDate a, @ForAll @IntRange(min = 1, max = 40) int n) {
        DueDate due = Term.ofWorkingDays(n).dueDate(a, CALENDAR, ALMATY);

        assertThat(due.dueOn()).isEqualTo(CALENDAR.plusWorkingDays(a, n));
        assertThat(due.days().stream().filter(ExplainedDay::counted).map(ExplainedDay::date))
                .allMatch(CALENDAR::isWorking)
                .hasSize(n);
        assertThat(due.days().stream().skip(1).filter(day -> !day.counted()).map(ExplainedDay::date))
                .noneMatch(CALENDAR::isWorking);
    }

    @Property
    void a_due_date_is_computed_again_from_its_pinned_edition(
            @ForAll("dates") LocalDate a,
            @ForAll @IntRange(min = 1, max = 20) int n,
            @ForAll @IntRange(max = 5) int edition) {
        DueDate due = Term.ofWorkingDays(n).dueDate(a, CALENDARS.editions().get(edition), ALMATY);

        WorkingCalendar pinned = LOADED_AGAIN.edition(due.calendarEdition()).orElseThrow();

        assertThat(due.term().dueDate(due.trigger(), pinned, ALMATY)).isEqualTo(due);
    }

    @Property(tries = 100)
    void adding_a_holiday_never_makes_a_due_date_earlier(
            @ForAll("dates") LocalDate a,
            @ForAll @IntRange(max = 40) int distance,
            @ForAll @IntRange(min = 1, max = 30) int n) {
        WorkingCalendar withHoliday = declaring(a.plusDays(distance), DayKind.HOLIDAY);

        assertThat(withHoliday.plusWorkingDays(a, n)).isAfterOrEqualTo(CALENDAR.plusWorkingDays(a, n));
    }

    @Property(tries = 100)
    void a_new_holiday_within_the_term_makes_it_end_exactly_one_working_day_later(
            @ForAll("dates") LocalDate a, @ForAll @IntRange(min = 1, max = 30) int n) {
        LocalDate due = CALENDAR.plusWorkingDays(a, n);

        // Its first day becomes a holiday: what was the next working day after the end is now the end.
        LocalDate first = CALENDAR.plusWorkingDays(a, 1);
        Assume.that(CALENDAR.day(first).kind() == DayKind.WORKING);
        assertThat(declaring(first, DayKind.HOLIDAY).plusWorkingDays(a, n)).isEqualTo(CALENDAR.plusWorkingDays(due, 1));
    }

    @Property(tries = 100)
    void making_a_weekend_day_work_never_makes_a_due_date_later(
            @ForAll("dates") LocalDate a,
            @ForAll @IntRange(max = 6) int weeks,
            @ForAll @IntRange(min = 1, max = 30) int n) {
        LocalDate saturday = a.plusDays(6 - a.getDayOfWeek().getValue() % 7).plusWeeks(weeks);

        Assume.that(CALENDAR.day(saturday).kind() == DayKind.WEEKEND);
        assertThat(declaring(saturday, DayKind.MOVED_WORKING).plusWorkingDays(a, n))
                .isBeforeOrEqualTo(CALENDAR.plusWorkingDays(a, n));
    }

    @Property(tries = 25)
    void the_order_in_which_days_are_declared_changes_nothing(
            @ForAll("holidays") List<DeclaredDay> days, @ForAll long seed) {
        List<DeclaredDay> shuffled = new ArrayList<>(days);
        Collections.shuffle(shuffled, new Random(seed));

        WorkingCalendar one = declaring(days).current();
        WorkingCalendar other = declaring(shuffled).current();

        assertThat(other.edition()).isEqualTo(one.edition());
        assertThat(all(other)).isEqualTo(all(one));
    }

    @Property(tries = 25)
    void what_becomes_known_later_changes_no_earlier_edition(@ForAll("holidays") List<DeclaredDay> days) {
        List<WorkingCalendar> before = CALENDARS.editions();
        List<WorkingCalendar> after = declaring(days).editions();

        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).edition()).isEqualTo(before.get(i).edition());
            assertThat(all(after.get(i))).isEqualTo(all(before.get(i)));
        }
        assertThat(after).hasSize(before.size() + 1);
    }

    @Property(tries = 25)
    void what_is_added_to_an_edition_is_the_same_alone_and_in_its_history(@ForAll("holidays") List<DeclaredDay> days) {
        Amendment added = new Amendment(DECLARED, List.of(), days);
        WorkingCalendar alone = CALENDARS.amended(CALENDAR.edition(), added);
        WorkingCalendars history = CALENDARS.with(CALENDAR.edition(), added);

        assertThat(history.asKnownOn(DECLARED).edition()).isEqualTo(alone.edition());
        assertThat(all(history.asKnownOn(DECLARED))).isEqualTo(all(alone));
        assertThat(all(history.edition(alone.edition()).orElseThrow())).isEqualTo(all(alone));
    }

    @Property(tries = 25)
    void what_is_added_changes_no_day_before_the_first_day_that_it_names(@ForAll("holidays") List<DeclaredDay> days) {
        WorkingCalendar amended = declaring(days).current();
        LocalDate first =
                days.stream().map(DeclaredDay::date).min(LocalDate::compareTo).orElseThrow();

        assertThat(CalendarDifference.between(CALENDAR, amended).days())
                .allSatisfy(change -> assertThat(change.date()).isAfterOrEqualTo(first));
    }

    @Property
    void something_is_accepted_on_a_working_day_and_never_in_the_past(
            @ForAll("dates") LocalDate date, @ForAll @IntRange(max = 86_399) int second) {
        Instant receivedAt = date.atStartOfDay(ALMATY).plusSeconds(second).toInstant();

        LocalDate acceptedOn = OfficeHours.USUAL.acceptedOn(receivedAt, ALMATY, CALENDAR);

        assertThat(CALENDAR.isWorking(acceptedOn)).isTrue();
        assertThat(acceptedOn)
                .isBetween(
                        receivedAt.atZone(ALMATY).toLocalDate(),
                        CALENDAR.plusWorkingDays(receivedAt.atZone(ALMATY).toLocalDate(), 1));
    }

    @Property
    void an_obligation_has_days_left_or_is_late_or_is_due_today_but_no_two_of_them(
            @ForAll("dates") LocalDate a,
            @ForAll @IntRange(min = 1, max = 20) int n,
            @ForAll @IntRange(max = 40) int m) {
        LocalDate dueOn = CALENDAR.plusWorkingDays(a, n);
        LocalDate today = CALENDAR.plusWorkingDays(a, m);

        assertThat(CALENDAR.workingDaysLeft(today, dueOn)).isEqualTo(m == 0 ? n : Math.max(0, n - m));
        assertThat(CALENDAR.workingDaysLate(dueOn, today)).isEqualTo(Math.max(0, m - n));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2023, 1, 1).toEpochDay(),
                        LocalDate.of(2027, 7, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<List<DeclaredDay>> holidays() {
        return Combinators.combine(dates(), Arbitraries.of(DayKind.HOLIDAY, DayKind.RELIGIOUS))
                .as((date, kind) -> new DeclaredDay(date, kind, Facts.NAMES, "act", DECLARED))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .uniqueElements(DeclaredDay::date);
    }

    private static WorkingCalendar declaring(LocalDate date, DayKind kind) {
        return declaring(List.of(new DeclaredDay(date, kind, Facts.NAMES, "act", DECLARED)))
                .current();
    }

    private static WorkingCalendars declaring(List<DeclaredDay> days) {
        return CALENDARS.with(CALENDAR.edition(), new Amendment(DECLARED, List.of(), days));
    }

    private static List<Day> all(WorkingCalendar calendar) {
        return calendar.days(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31));
    }
}
