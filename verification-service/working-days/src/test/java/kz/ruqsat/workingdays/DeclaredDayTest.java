package kz.ruqsat.workingdays;

import static kz.ruqsat.workingdays.Dates.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclaredDayTest {

    private static final List<DayKind> ON_ANY_DAY = List.of(DayKind.HOLIDAY, DayKind.RELIGIOUS);
    private static final List<DayKind> ON_WEEKDAYS = List.of(DayKind.WORKING, DayKind.MOVED_OFF, DayKind.HOLIDAY_MOVED);

    @ParameterizedTest
    @EnumSource
    void a_kind_is_declared_only_on_a_day_of_the_week_on_which_it_can_be(DayKind kind) {
        boolean weekday = ON_ANY_DAY.contains(kind) || ON_WEEKDAYS.contains(kind);
        boolean weekend = ON_ANY_DAY.contains(kind) || !ON_WEEKDAYS.contains(kind);

        assertThat(possible(FRI_2026_03_20, kind)).isEqualTo(weekday);
        assertThat(possible(SAT_2026_03_21, kind)).isEqualTo(weekend);
        assertThat(possible(SUN_2026_03_22, kind)).isEqualTo(weekend);
    }

    @Test
    void exactly_the_ordinary_and_the_swapped_working_days_are_worked() {
        assertThat(Arrays.stream(DayKind.values()).filter(DayKind::isWorking))
                .containsExactly(DayKind.WORKING, DayKind.MOVED_WORKING);
    }

    @Test
    void a_basis_and_all_three_languages_are_needed() {
        assertThatThrownBy(() -> new DeclaredDay(FRI_2026_03_20, DayKind.HOLIDAY, Facts.NAMES, " ", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Text("", "р", "e")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Text("к", " ", "e")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Text("к", "р", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_annual_day_is_a_holiday_or_religious_and_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> Facts.annual("03-08", DayKind.MOVED_OFF)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Facts.annual("03-08", DayKind.HOLIDAY, 1999, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Facts.annual("03-08", DayKind.HOLIDAY, 2000, Instant.EPOCH).day())
                .isEqualTo(MonthDay.of(3, 8));
    }

    private static boolean possible(LocalDate date, DayKind kind) {
        try {
            return new DeclaredDay(date, kind, Facts.NAMES, "act", Instant.EPOCH).kind() == kind;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
