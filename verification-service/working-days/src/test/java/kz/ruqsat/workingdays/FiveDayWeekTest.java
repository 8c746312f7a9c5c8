package kz.ruqsat.workingdays;

import static kz.ruqsat.workingdays.DayKind.*;
import static kz.ruqsat.workingdays.Facts.annual;
import static kz.ruqsat.workingdays.Facts.calendar;
import static kz.ruqsat.workingdays.Facts.declared;
import static kz.ruqsat.workingdays.Facts.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiveDayWeekTest {

    private static final Instant LATER = Instant.parse("2021-01-01T00:00:00Z");

    @Test
    void a_year_without_any_fact_has_the_week_alone() {
        assertThat(kinds(years(2026, 2026, List.of()), "2026-03-19", "2026-03-23"))
                .containsExactly(WORKING, WORKING, WEEKEND, WEEKEND, WORKING);
    }

    @Test
    void a_holiday_on_a_weekday_moves_nothing() {
        assertThat(kinds(years(2026, 2026, List.of(annual("03-19", HOLIDAY))), "2026-03-19", "2026-03-23"))
                .containsExactly(HOLIDAY, WORKING, WEEKEND, WEEKEND, WORKING);
    }

    @Test
    void holidays_on_days_off_take_successive_working_days_in_their_own_order() {
        Knowledge law = years(
                2026, 2026, List.of(annual("03-22", HOLIDAY), annual("03-23", HOLIDAY), annual("03-21", HOLIDAY)));

        assertThat(kinds(law, "2026-03-21", "2026-03-26"))
                .containsExactly(HOLIDAY, HOLIDAY, HOLIDAY, HOLIDAY_MOVED, HOLIDAY_MOVED, WORKING);
        assertThat(day(law, "2026-03-24").names().en()).isEqualTo("Day off moved from 21.03.2026: Feast");
        assertThat(day(law, "2026-03-25").names().en()).isEqualTo("Day off moved from 22.03.2026: Feast");
        assertThat(day(law, "2026-03-24").basis()).isEqualTo("move");
    }

    @Test
    void a_holiday_moves_across_the_end_of_the_month_and_of_the_year() {
        assertThat(kinds(years(2026, 2026, List.of(annual("05-31", HOLIDAY))), "2026-05-31", "2026-06-02"))
                .containsExactly(HOLIDAY, HOLIDAY_MOVED, WORKING);
        assertThat(kinds(
                        years(2028, 2029, List.of(annual("12-31", HOLIDAY), annual("01-01", HOLIDAY))),
                        "2028-12-31",
                        "2029-01-03"))
                .containsExactly(HOLIDAY, HOLIDAY, HOLIDAY_MOVED, WORKING);
    }

    @Test
    void a_religious_day_on_a_weekend_is_not_moved() {
        assertThat(kinds(years(2026, 2026, List.of(annual("03-21", RELIGIOUS))), "2026-03-21", "2026-03-23"))
                .containsExactly(RELIGIOUS, WEEKEND, WORKING);
        assertThat(kinds(years(2026, 2026, List.of(), declared("2026-03-22", RELIGIOUS)), "2026-03-21", "2026-03-23"))
                .containsExactly(WEEKEND, RELIGIOUS, WORKING);
    }

    @Test
    void a_religious_day_does_not_hide_a_national_holiday_and_its_move() {
        assertThat(kinds(
                        years(2026, 2026, List.of(annual("05-09", HOLIDAY)), declared("2026-05-09", RELIGIOUS)),
                        "2026-05-09",
                        "2026-05-12"))
                .containsExactly(HOLIDAY, WEEKEND, HOLIDAY_MOVED, WORKING);
        assertThat(kinds(
                        years(2026, 2026, List.of(annual("05-09", RELIGIOUS), annual("05-09", HOLIDAY))),
                        "2026-05-09",
                        "2026-05-11"))
                .containsExactly(HOLIDAY, WEEKEND, HOLIDAY_MOVED);
    }

    @Test
    void a_moved_holiday_passes_over_days_that_are_off_already() {
        assertThat(kinds(
                        years(
                                2026,
                                2026,
                                List.of(annual("03-22", HOLIDAY)),
                                declared("2026-03-23", RELIGIOUS),
                                declared("2026-03-24", MOVED_OFF)),
                        "2026-03-22",
                        "2026-03-26"))
                .containsExactly(HOLIDAY, RELIGIOUS, MOVED_OFF, HOLIDAY_MOVED, WORKING);
    }

    @Test
    void a_declared_working_day_is_worked_and_the_holiday_moves_on() {
        assertThat(kinds(
                        years(2026, 2026, List.of(annual("03-22", HOLIDAY)), declared("2026-03-23", WORKING)),
                        "2026-03-22",
                        "2026-03-25"))
                .containsExactly(HOLIDAY, WORKING, HOLIDAY_MOVED, WORKING);
    }

    @Test
    void a_swap_crosses_months_and_years() {
        assertThat(kinds(
                        years(
                                2026,
                                2027,
                                List.of(),
                                declared("2026-12-31", MOVED_OFF),
                                declared("2027-01-09", MOVED_WORKING)),
                        "2026-12-30",
                        "2027-01-01"))
                .containsExactly(WORKING, MOVED_OFF, WORKING);
        assertThat(kinds(
                        years(
                                2026,
                                2027,
                                List.of(),
                                declared("2026-12-31", MOVED_OFF),
                                declared("2027-01-09", MOVED_WORKING)),
                        "2027-01-08",
                        "2027-01-10"))
                .containsExactly(WORKING, MOVED_WORKING, WEEKEND);
    }

    @Test
    void an_abolished_holiday_and_its_move_are_gone_from_the_year_after_its_last() {
        Knowledge law = years(2025, 2026, List.of(annual("08-30", HOLIDAY), annual("08-30", HOLIDAY, 2025, LATER)));

        assertThat(kinds(law, "2025-08-30", "2025-09-02")).containsExactly(HOLIDAY, WEEKEND, HOLIDAY_MOVED, WORKING);
        assertThat(kinds(law, "2026-08-29", "2026-09-01")).containsExactly(WEEKEND, WEEKEND, WORKING, WORKING);
    }

    @Test
    void a_holiday_is_not_off_before_its_first_year() {
        Knowledge law = years(1999, 2000, List.of(annual("03-17", HOLIDAY)));

        assertThat(day(law, "1999-03-17").kind()).isEqualTo(WORKING);
        assertThat(day(law, "2000-03-17").kind()).isEqualTo(HOLIDAY);
    }

    @Test
    void of_two_facts_about_a_date_the_later_known_holds_in_whatever_order_they_are_listed() {
        DeclaredDay first = declared("2026-03-23", MOVED_OFF);
        DeclaredDay later = declared("2026-03-23", WORKING, LATER);

        assertThat(day(years(2026, 2026, List.of(), first, later), "2026-03-23").kind())
                .isEqualTo(WORKING);
        assertThat(day(years(2026, 2026, List.of(), later, first), "2026-03-23").kind())
                .isEqualTo(WORKING);
    }

    @Test
    void a_gap_between_the_covered_years_is_refused() {
        Knowledge gap = new Knowledge(
                new WeekBasis("working", "weekend", "move"),
                List.of(new CoveredYear(2025, LATER), new CoveredYear(2027, LATER)),
                List.of(),
                List.of());

        assertThatThrownBy(() -> WorkingCalendars.of(gap))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2027");
    }

    @Test
    void a_year_that_becomes_known_later_extends_the_calendar_at_either_end() {
        WorkingCalendars calendars = WorkingCalendars.of(new Knowledge(
                new WeekBasis("working", "weekend", "move"),
                List.of(
                        new CoveredYear(2026, Facts.BEGINNING),
                        new CoveredYear(2025, LATER),
                        new CoveredYear(2027, LATER)),
                List.of(),
                List.of()));

        assertThatThrownBy(() -> calendars.asKnownOn(Facts.BEGINNING).day(LocalDate.of(2027, 1, 1)))
                .isInstanceOf(CalendarNotCovered.class);
        assertThat(calendars.current().day(LocalDate.of(2027, 1, 1)).knownFrom())
                .isEqualTo(LATER);
        assertThat(calendars.current().day(LocalDate.of(2025, 1, 1)).knownFrom())
                .isEqualTo(LATER);
        assertThat(calendars.current().day(LocalDate.of(2026, 1, 1)).knownFrom())
                .isEqualTo(Facts.BEGINNING);
    }

    private static List<DayKind> kinds(Knowledge law, String from, String to) {
        return calendar(law).days(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(Day::kind)
                .toList();
    }

    private static Day day(Knowledge law, String date) {
        return calendar(law).day(LocalDate.parse(date));
    }
}
