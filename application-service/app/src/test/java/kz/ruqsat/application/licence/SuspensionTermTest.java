package kz.ruqsat.application.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionTermTest {

    @ParameterizedTest(name = "from {0} for {1} months: until and including {2}")
    @CsvSource({
        "2026-03-15, 1, 2026-04-15",
        "2026-03-15, 6, 2026-09-15",
        "2027-01-31, 1, 2027-02-28",
        "2028-01-31, 1, 2028-02-29",
        "2028-01-29, 1, 2028-02-29",
        "2027-01-29, 1, 2027-02-28",
        "2028-02-29, 1, 2028-03-29",
        "2028-02-29, 6, 2028-08-29",
        "2026-08-31, 6, 2027-02-28",
        "2027-08-31, 6, 2028-02-29",
        "2026-08-30, 6, 2027-02-28",
        "2026-03-31, 1, 2026-04-30",
        "2026-04-30, 1, 2026-05-30",
        "2026-12-31, 2, 2027-02-28",
        "2026-12-01, 1, 2027-01-01"
    })
    void it_ends_on_the_same_date_or_on_the_last_of_a_month_that_has_none(
            LocalDate from, int months, LocalDate lastDay) {
        assertThat(SuspensionTerm.lastDay(from, months)).isEqualTo(lastDay);
    }

    @Test
    void the_law_allows_one_to_six_months() {
        var term = new SuspensionTerm(1, 6);
        assertThat(java.util.stream.IntStream.rangeClosed(-1, 8).filter(term::allows))
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void bounds_that_leave_nothing_stop_the_start() {
        assertThatThrownBy(() -> new SuspensionTerm(0, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SuspensionTerm(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
