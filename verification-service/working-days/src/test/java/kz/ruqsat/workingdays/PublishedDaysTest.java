package kz.ruqsat.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The computed calendar against the published one, which is written down by hand in {@code published-days.txt}. */
class PublishedDaysTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendars.kazakhstan().current();

    record Published(LocalDate date, DayKind kind, String act, String name) {}

    static List<Published> published() {
        try (var in = PublishedDaysTest.class.getResourceAsStream("published-days.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" *\\| *"))
                    .map(row -> new Published(LocalDate.parse(row[0]), DayKind.valueOf(row[1]), row[2], row[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_published_day_has_its_kind_act_and_name(Published published) {
        Day day = CALENDAR.day(published.date());

        assertThat(day.kind()).isEqualTo(published.kind());
        assertThat(day.basis()).contains(published.act());
        assertThat(day.names().en()).contains(published.name());
    }

    @Test
    void no_other_weekday_is_off_and_no_other_weekend_is_worked() {
        List<LocalDate> unusual = CALENDAR.days(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31)).stream()
                .filter(day -> day.isWorking() == (day.date().getDayOfWeek().getValue() > 5))
                .map(Day::date)
                .toList();

        assertThat(unusual)
                .containsExactlyElementsOf(
                        published().stream().map(Published::date).toList());
    }

    @ParameterizedTest
    @CsvSource({"2023, 246", "2024, 249", "2025, 246", "2026, 247", "2027, 247"})
    void a_year_has_its_published_number_of_working_days(int year, long count) {
        assertThat(CALENDAR.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                        .filter(Day::isWorking))
                .hasSize((int) count);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, HOLIDAY", "2023-01-07, RELIGIOUS", "2024-01-07, RELIGIOUS", "2024-06-16, RELIGIOUS",
        "2024-06-17, WORKING", "2025-08-30, HOLIDAY", "2026-08-30, WEEKEND", "2026-08-31, WORKING",
        "2027-05-16, RELIGIOUS", "2027-05-17, WORKING", "2023-12-19, WORKING", "2026-03-15, WEEKEND"
    })
    void weekend_days_and_abolished_days_have_their_kind_too(LocalDate date, DayKind kind) {
        assertThat(CALENDAR.day(date).kind()).isEqualTo(kind);
    }
}
