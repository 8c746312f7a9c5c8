package kz.ruqsat.workingdays;

import static kz.ruqsat.workingdays.Dates.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TermCourseTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendars.kazakhstan().current();
    private static final Text REMARKS = new Text("Ескертулер", "Замечания", "Remarks");
    private static final Text COMPLEX = new Text("Күрделі іс", "Сложное дело", "Complex case");

    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
    private static final LocalDate TUE_2026_06_02 = LocalDate.of(2026, 6, 2);
    private static final LocalDate WED_2026_06_03 = LocalDate.of(2026, 6, 3);
    private static final LocalDate THU_2026_06_04 = LocalDate.of(2026, 6, 4);
    private static final LocalDate FRI_2026_06_05 = LocalDate.of(2026, 6, 5);
    private static final LocalDate MON_2026_06_08 = LocalDate.of(2026, 6, 8);
    private static final LocalDate TUE_2026_06_09 = LocalDate.of(2026, 6, 9);

    @Nested
    class Paused {

        @Test
        void says_of_each_day_why_it_is_not_counted() {
            var due = due(3, pause(WED_2026_06_03, FRI_2026_06_05, PauseMode.CONTINUE));

            assertThat(due.days())
                    .extracting(
                            ExplainedDay::date,
                            ExplainedDay::number,
                            day -> day.reason().en(),
                            ExplainedDay::basis)
                    .startsWith(tuple(MON_2026_06_01, null, "Day of the event, not counted", StartPolicy.BASIS))
                    .contains(
                            tuple(WED_2026_06_03, null, "The term does not run: Remarks", "act"),
                            tuple(THU_2026_06_04, null, "The term does not run: Remarks", "act"))
                    .endsWith(tuple(
                            MON_2026_06_08,
                            3,
                            "Working day",
                            due.days().getLast().basis()));
        }

        @Test
        void counts_the_day_on_which_the_pause_ends() {
            assertThat(due(2, pause(TUE_2026_06_02, WED_2026_06_03, PauseMode.CONTINUE))
                            .dueOn())
                    .isEqualTo(THU_2026_06_04);
        }

        @Test
        void calls_a_day_off_within_the_pause_a_day_off() {
            var due = due(2, pause(FRI_2026_06_05, TUE_2026_06_09, PauseMode.CONTINUE), 4);

            assertThat(due.days().stream().filter(day -> day.date().equals(LocalDate.of(2026, 6, 6))))
                    .extracting(day -> day.reason().en())
                    .containsExactly("Saturday, day off");
        }

        @Test
        void without_an_end_there_is_no_due_date() {
            var open = course(2, List.of(pause(WED_2026_06_03, null, PauseMode.CONTINUE)), List.of());

            assertThat(open.dueDate(CALENDAR, ALMATY)).isEmpty();
            assertThat(open.lastDay(CALENDAR)).isEmpty();
        }

        @Test
        void without_an_end_but_after_the_last_day_it_changes_nothing() {
            assertThat(due(2, pause(THU_2026_06_04, null, PauseMode.CONTINUE)).dueOn())
                    .isEqualTo(WED_2026_06_03);
        }

        @Test
        void knows_how_many_days_are_left_when_the_clock_stops() {
            var course = TermCourse.of(MON_2026_06_01, Term.ofWorkingDays(3));

            assertThat(course.workingDaysLeftFrom(TUE_2026_06_02, CALENDAR)).isEqualTo(3);
            assertThat(course.workingDaysLeftFrom(THU_2026_06_04, CALENDAR)).isEqualTo(1);
            assertThat(course.workingDaysLeftFrom(TUE_2026_06_09, CALENDAR)).isZero();
        }
    }

    @Nested
    class Restarted {

        @Test
        void counts_the_whole_term_anew_from_the_day_on_which_the_pause_ends() {
            var due = due(2, pause(WED_2026_06_03, FRI_2026_06_05, PauseMode.RESTART));

            assertThat(due.dueOn()).isEqualTo(MON_2026_06_08);
            assertThat(due.days())
                    .extracting(ExplainedDay::date, day -> day.reason().en())
                    .contains(tuple(TUE_2026_06_02, "Not counted: the term is counted anew from 05.06.2026: Remarks"));
        }

        @Test
        void on_the_day_on_which_it_was_paused_no_day_is_skipped() {
            assertThat(due(2, pause(WED_2026_06_03, WED_2026_06_03, PauseMode.RESTART))
                            .dueOn())
                    .isEqualTo(THU_2026_06_04);
        }

        @Test
        void forgets_at_the_pause_what_was_counted_before() {
            var course = course(3, List.of(pause(WED_2026_06_03, THU_2026_06_04, PauseMode.RESTART)), List.of());

            assertThat(course.workingDaysLeftFrom(FRI_2026_06_05, CALENDAR)).isEqualTo(2);
        }
    }

    @Test
    void days_of_an_extension_name_its_ground() {
        var due = course(1, List.of(), List.of(new Extension(1, COMPLEX, "art. 76")))
                .dueDate(CALENDAR, ALMATY)
                .orElseThrow();

        assertThat(due.dueOn()).isEqualTo(WED_2026_06_03);
        assertThat(due.days().getLast().reason().en()).isEqualTo("Working day, the term was extended: Complex case");
        assertThat(due.days().getLast().basis()).isEqualTo("art. 76");
    }

    @Test
    void from_a_day_that_is_not_covered_nothing_is_counted() {
        var course = TermCourse.of(LocalDate.of(2022, 12, 31), Term.ofWorkingDays(1));

        assertThatThrownBy(() -> course.lastDay(CALENDAR)).isInstanceOf(CalendarNotCovered.class);
        assertThatThrownBy(() -> course.dueDate(CALENDAR, ALMATY)).isInstanceOf(CalendarNotCovered.class);
    }

    @Test
    void a_pause_that_ends_before_it_begins_and_one_without_basis_are_refused() {
        assertThatThrownBy(() -> pause(WED_2026_06_03, TUE_2026_06_02, PauseMode.CONTINUE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pause(WED_2026_06_03, null, PauseMode.CONTINUE, REMARKS, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extension(0, COMPLEX, "act")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extension(1, COMPLEX, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static DueDate due(int workingDays, Pause pause) {
        return course(workingDays, List.of(pause), List.of())
                .dueDate(CALENDAR, ALMATY)
                .orElseThrow();
    }

    private static DueDate due(int workingDays, Pause pause, int further) {
        return course(workingDays, List.of(pause), List.of(new Extension(further, COMPLEX, "act")))
                .dueDate(CALENDAR, ALMATY)
                .orElseThrow();
    }

    private static TermCourse course(int workingDays, List<Pause> pauses, List<Extension> extensions) {
        return new TermCourse(MON_2026_06_01, Term.ofWorkingDays(workingDays), pauses, extensions);
    }

    private static Pause pause(LocalDate from, @Nullable LocalDate until, PauseMode mode) {
        return new Pause(from, until, mode, REMARKS, "act");
    }
}
