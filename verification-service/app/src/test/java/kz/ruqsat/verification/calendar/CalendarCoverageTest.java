package kz.ruqsat.verification.calendar;

import static kz.ruqsat.verification.calendar.Editions.ALMATY;
import static kz.ruqsat.verification.calendar.Editions.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import kz.ruqsat.verification.calendar.CalendarCoverage.Reach;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.WorkingCalendars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCoverageTest {

    @ParameterizedTest
    @CsvSource({
        "2027-10-01T23:59, 91, false",
        "2027-10-02T00:00, 90, true",
        "2027-12-31T23:59, 0, true",
        "2028-01-01T00:00, 0, true",
        "2028-06-01T00:00, 0, true",
    })
    void the_end_is_warned_of_from_the_ninetieth_day_before_it_on(String now, long daysLeft, boolean warning) {
        var calendars = new TermCalendars(
                WorkingCalendars.kazakhstan(), InstantSource.fixed(at(now)), ALMATY, OfficeHours.USUAL);

        assertThat(new CalendarCoverage(calendars, 90).now())
                .isEqualTo(new Reach(LocalDate.of(2027, 12, 31), daysLeft, warning));
    }

    @ParameterizedTest
    @CsvSource("2001-01-01T00:00")
    void a_calendar_that_knows_nothing_warns(String now) {
        var calendars = new TermCalendars(
                WorkingCalendars.kazakhstan(), InstantSource.fixed(at(now)), ALMATY, OfficeHours.USUAL);

        assertThat(new CalendarCoverage(calendars, 90).now()).isEqualTo(new Reach(null, 0, true));
    }
}
