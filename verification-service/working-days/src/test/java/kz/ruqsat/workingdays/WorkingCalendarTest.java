package kz.ruqsat.workingdays;

import static kz.ruqsat.workingdays.Dates.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendars.kazakhstan().current();
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Nested
    class Days {

        @Test
        void of_a_range_include_both_ends() {
            assertThat(CALENDAR.days(FRI_2026_03_20, MON_2026_03_23))
                    .extracting(Day::date)
                    .containsExactly(FRI_2026_03_20, SAT_2026_03_21, SUN_2026_03_22, MON_2026_03_23);
            assertThat(CALENDAR.days(FRI_2026_03_20, FRI_2026_03_20)).hasSize(1);
            assertThat(CALENDAR.days(FIRST, LAST)).hasSize(5 * 365 + 1);
        }

        @Test
        void name_the_act_behind_weekends_and_ordinary_days_too() {
            Day weekend = CALENDAR.day(SUN_2026_08_30);
            Day working = CALENDAR.day(FRI_2026_08_28);

            assertThat(weekend.basis()).contains("Еңбек кодексі").contains("ст. 84");
            assertThat(weekend.names())
                    .isEqualTo(new Text("Жексенбі, демалыс күні", "Воскресенье, выходной день", "Sunday, day off"));
            assertThat(CALENDAR.day(LocalDate.of(2026, 8, 29)).names().ru()).isEqualTo("Суббота, выходной день");
            assertThat(working.basis()).contains("ст. 68, 84");
            assertThat(working.names()).isEqualTo(new Text("Жұмыс күні", "Рабочий день", "Working day"));
        }

        @Test
        void backwards_are_refused() {
            assertThatThrownBy(() -> CALENDAR.days(MON_2026_03_23, FRI_2026_03_20))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Counting {

        @Test
        void forward_does_not_count_the_first_day() {
            assertThat(CALENDAR.plusWorkingDays(THU_2026_03_26, 1)).isEqualTo(FRI_2026_03_27);
            assertThat(CALENDAR.plusWorkingDays(SUN_2026_03_22, 1)).isEqualTo(THU_2026_03_26);
            assertThat(CALENDAR.plusWorkingDays(FRI_2023_06_30, 1)).isEqualTo(SAT_2023_07_01);
        }

        @Test
        void no_days_forward_stays_where_it_is_even_on_a_day_off() {
            assertThat(CALENDAR.plusWorkingDays(SUN_2026_03_22, 0)).isEqualTo(SUN_2026_03_22);
        }

        @Test
        void backwards_is_refused() {
            assertThatThrownBy(() -> CALENDAR.plusWorkingDays(FRI_2026_03_20, -1))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> CALENDAR.workingDaysBetween(MON_2026_03_23, FRI_2026_03_20))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void between_leaves_out_the_first_day_and_includes_the_last() {
            assertThat(CALENDAR.workingDaysBetween(THU_2026_03_26, FRI_2026_03_27))
                    .isEqualTo(1);
            assertThat(CALENDAR.workingDaysBetween(FRI_2026_03_20, WED_2026_03_25))
                    .isZero();
            assertThat(CALENDAR.workingDaysBetween(FRI_2026_03_20, FRI_2026_03_27))
                    .isEqualTo(2);
            assertThat(CALENDAR.workingDaysBetween(FRI_2026_03_20, FRI_2026_03_20))
                    .isZero();
        }
    }

    @Nested
    class Left_and_late {

        @Test
        void left_counts_down_to_zero_on_the_last_day_and_stays_there() {
            assertThat(CALENDAR.workingDaysLeft(FRI_2026_03_20, FRI_2026_03_27)).isEqualTo(2);
            assertThat(CALENDAR.workingDaysLeft(THU_2026_03_26, FRI_2026_03_27)).isEqualTo(1);
            assertThat(CALENDAR.workingDaysLeft(FRI_2026_03_27, FRI_2026_03_27)).isZero();
            assertThat(CALENDAR.workingDaysLeft(MON_2026_03_30, FRI_2026_03_27)).isZero();
        }

        @Test
        void late_counts_the_working_days_after_the_last_day() {
            assertThat(CALENDAR.workingDaysLate(FRI_2026_03_27, THU_2026_03_26)).isZero();
            assertThat(CALENDAR.workingDaysLate(FRI_2026_03_27, FRI_2026_03_27)).isZero();
            assertThat(CALENDAR.workingDaysLate(FRI_2026_03_27, MON_2026_03_30)).isEqualTo(1);
            assertThat(CALENDAR.workingDaysLate(FRI_2026_03_20, FRI_2026_03_27)).isEqualTo(2);
        }
    }

    @Nested
    class Outside_the_covered_years {

        @Test
        void the_first_and_the_last_covered_day_are_answered() {
            assertThat(CALENDAR.isWorking(FIRST)).isFalse();
            assertThat(CALENDAR.isWorking(LAST)).isTrue();
            assertThat(CALENDAR.plusWorkingDays(THU_2027_12_30, 1)).isEqualTo(FRI_2027_12_31);
        }

        @Test
        void every_question_names_the_date_and_the_covered_range() {
            LocalDate before = FIRST.minusDays(1);
            LocalDate after = LAST.plusDays(1);

            refused(before, () -> CALENDAR.day(before));
            refused(after, () -> CALENDAR.day(after));
            refused(after, () -> CALENDAR.isWorking(after));
            refused(after, () -> CALENDAR.days(FIRST, after));
            refused(before, () -> CALENDAR.days(before, LAST));
            refused(before, () -> CALENDAR.plusWorkingDays(before, 0));
            refused(after, () -> CALENDAR.plusWorkingDays(THU_2027_12_30, 2));
            refused(after, () -> CALENDAR.plusWorkingDays(FIRST, Integer.MAX_VALUE));
            refused(before, () -> CALENDAR.workingDaysBetween(before, FIRST));
            refused(LocalDate.MAX, () -> CALENDAR.day(LocalDate.MAX));
            refused(LocalDate.MIN, () -> CALENDAR.day(LocalDate.MIN));
        }

        private void refused(LocalDate asked, ThrowingCallable question) {
            assertThatThrownBy(question).isInstanceOfSatisfying(CalendarNotCovered.class, e -> {
                assertThat(e.asked()).isEqualTo(asked);
                assertThat(e.firstDay()).isEqualTo(FIRST);
                assertThat(e.lastDay()).isEqualTo(LAST);
                assertThat(e)
                        .hasMessage(asked + " is outside the working calendar, which covers 2023-01-01 to 2027-12-31");
            });
        }
    }
}
