package kz.ruqsat.workingdays;

import static kz.ruqsat.workingdays.Dates.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TermTest {

    private static final WorkingCalendars CALENDARS = WorkingCalendars.kazakhstan();
    private static final Term TWO_DAYS = Term.ofWorkingDays(2);

    static List<Arguments> twoWorkingDays() {
        return List.of(
                Arguments.of(FRI_2023_06_30, MON_2023_07_03),
                Arguments.of(FRI_2024_05_03, MON_2024_05_06),
                Arguments.of(FRI_2025_01_03, MON_2025_01_06),
                Arguments.of(FRI_2026_03_20, FRI_2026_03_27),
                Arguments.of(THU_2026_08_27, MON_2026_08_31),
                Arguments.of(FRI_2026_10_23, WED_2026_10_28),
                Arguments.of(FRI_2024_06_14, TUE_2024_06_18));
    }

    @ParameterizedTest
    @MethodSource("twoWorkingDays")
    void two_working_days_end_on_the_right_day(LocalDate trigger, LocalDate dueOn) {
        DueDate due = TWO_DAYS.dueDate(trigger, CALENDARS.current(), ALMATY);

        assertThat(due.dueOn()).isEqualTo(dueOn);
        assertThat(due.trigger()).isEqualTo(trigger);
        assertThat(due.term()).isEqualTo(new Term(2, StartPolicy.NEXT_DAY));
        assertThat(due.calendarEdition()).isEqualTo(CALENDARS.current().edition());
    }

    @Test
    void the_same_event_has_another_last_day_by_an_older_calendar() {
        WorkingCalendar publishedIn2025 = CALENDARS.asKnownOn(at("2025-12-31T12:00:00+05:00"));

        assertThat(TWO_DAYS.dueDate(THU_2026_08_27, publishedIn2025, ALMATY).dueOn())
                .isEqualTo(TUE_2026_09_01);
    }

    @Test
    void the_explanation_names_every_day_from_the_event_to_the_last_one() {
        DueDate due = TWO_DAYS.dueDate(FRI_2026_03_20, CALENDARS.current(), ALMATY);

        assertThat(due.days())
                .extracting(
                        ExplainedDay::date,
                        ExplainedDay::counted,
                        ExplainedDay::number,
                        day -> day.reason().en())
                .containsExactly(
                        tuple(FRI_2026_03_20, false, null, "Day of the event, not counted"),
                        tuple(SAT_2026_03_21, false, null, "Public holiday: Nauryz"),
                        tuple(SUN_2026_03_22, false, null, "Public holiday: Nauryz"),
                        tuple(MON_2026_03_23, false, null, "Public holiday: Nauryz"),
                        tuple(TUE_2026_03_24, false, null, "Day off moved from 21.03.2026: Nauryz"),
                        tuple(WED_2026_03_25, false, null, "Day off moved from 22.03.2026: Nauryz"),
                        tuple(THU_2026_03_26, true, 1, "Working day"),
                        tuple(FRI_2026_03_27, true, 2, "Working day"));
        assertThat(due.days().get(0).basis()).contains("ст. 173");
        assertThat(due.days().get(1).basis()).contains("267-II");
        assertThat(due.days().get(6).basis()).contains("ст. 68, 84");
    }

    @Test
    void the_explanation_speaks_kazakh_and_russian() {
        DueDate due = TWO_DAYS.dueDate(FRI_2026_03_20, CALENDARS.current(), ALMATY);

        assertThat(due.days().get(4).reason().kk())
                .isEqualTo("21.03.2026 күнінен ауыстырылған демалыс күні: Наурыз мейрамы");
        assertThat(due.days().get(4).reason().ru())
                .isEqualTo("Выходной день, перенесённый с 21.03.2026: Наурыз мейрамы");
        assertThat(due.days().get(1).reason().kk()).isEqualTo("Мереке күні: Наурыз мейрамы");
        assertThat(due.days().get(1).reason().ru()).isEqualTo("Праздничный день: Наурыз мейрамы");
    }

    @Nested
    class The_last_day {

        @Test
        void lasts_until_midnight_in_the_zone_of_the_authority() {
            DueDate due = TWO_DAYS.dueDate(FRI_2026_03_20, CALENDARS.current(), ALMATY);

            assertThat(due.dueAt()).isEqualTo(at("2026-03-28T00:00:00+05:00"));
            assertThat(due.inTime(at("2026-03-27T23:59:59.999+05:00"))).isTrue();
            assertThat(due.inTime(at("2026-03-28T00:00:00+05:00"))).isFalse();
        }

        @Test
        void lasts_25_hours_when_the_clocks_went_back() {
            DueDate due = Term.ofWorkingDays(1).dueDate(WED_2024_02_28, CALENDARS.current(), ALMATY);

            assertThat(due.dueOn()).isEqualTo(THU_2024_02_29);
            assertThat(due.dueAt()).isEqualTo(at("2024-03-01T00:00:00+05:00"));
            assertThat(Duration.between(THU_2024_02_29.atStartOfDay(ALMATY).toInstant(), due.dueAt()))
                    .isEqualTo(Duration.ofHours(25));
        }

        @Test
        void ends_elsewhere_in_another_zone() {
            assertThat(TWO_DAYS.dueDate(FRI_2026_03_20, CALENDARS.current(), ZoneId.of("UTC"))
                            .dueAt())
                    .isEqualTo(at("2026-03-28T00:00:00Z"));
        }
    }

    @Nested
    class From_the_same_day {

        @Test
        void a_working_day_of_the_event_is_number_one() {
            DueDate due = new Term(2, StartPolicy.SAME_DAY).dueDate(THU_2026_03_19, CALENDARS.current(), ALMATY);

            assertThat(due.dueOn()).isEqualTo(FRI_2026_03_20);
            assertThat(due.days()).extracting(ExplainedDay::number).containsExactly(1, 2);
        }

        @Test
        void a_day_off_of_the_event_is_explained_as_a_day_off() {
            DueDate due = new Term(1, StartPolicy.SAME_DAY).dueDate(WED_2026_03_25, CALENDARS.current(), ALMATY);

            assertThat(due.dueOn()).isEqualTo(THU_2026_03_26);
            assertThat(due.days().getFirst().reason().en()).startsWith("Day off moved");
        }
    }

    @Test
    void a_term_that_runs_past_the_data_is_not_guessed() {
        assertThat(Term.ofWorkingDays(1)
                        .dueDate(THU_2027_12_30, CALENDARS.current(), ALMATY)
                        .dueOn())
                .isEqualTo(FRI_2027_12_31);
        assertThatThrownBy(() -> TWO_DAYS.dueDate(THU_2027_12_30, CALENDARS.current(), ALMATY))
                .isInstanceOfSatisfying(
                        CalendarNotCovered.class, e -> assertThat(e.asked()).isEqualTo(LocalDate.of(2028, 1, 1)));
        assertThatThrownBy(() -> TWO_DAYS.dueDate(LocalDate.of(2022, 12, 31), CALENDARS.current(), ALMATY))
                .isInstanceOf(CalendarNotCovered.class);
    }

    @Test
    void a_term_has_at_least_one_day() {
        assertThatThrownBy(() -> Term.ofWorkingDays(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Term.ofWorkingDays(1).workingDays()).isEqualTo(1);
    }
}
