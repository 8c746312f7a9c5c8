package kz.ruqsat.workingdays;

import static kz.ruqsat.workingdays.Dates.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendars.kazakhstan().current();

    @ParameterizedTest
    @CsvSource({
        "2026-03-26T00:00:00+05:00, 2026-03-26", // before opening
        "2026-03-26T09:00:00+05:00, 2026-03-26",
        "2026-03-26T18:30:00+05:00, 2026-03-26", // closing itself
        "2026-03-26T18:30:00.000000001+05:00, 2026-03-27",
        "2026-03-26T23:59:59+05:00, 2026-03-27",
        "2026-03-26T20:00:00Z, 2026-03-27", // 01:00 of the next day in Almaty
        "2026-03-27T19:00:00+05:00, 2026-03-30", // Friday evening
        "2026-03-20T18:31:00+05:00, 2026-03-26", // into the long Nauryz
        "2026-03-21T08:00:00+05:00, 2026-03-26",
        "2026-03-24T10:00:00+05:00, 2026-03-26",
        "2023-06-30T19:00:00+06:00, 2023-07-01", // a Saturday that is worked
        "2023-07-07T10:00:00+06:00, 2023-07-10", // a Friday that is not
    })
    void what_is_received_counts_as_accepted_on(String receivedAt, LocalDate acceptedOn) {
        assertThat(OfficeHours.USUAL.acceptedOn(at(receivedAt), ALMATY, CALENDAR))
                .isEqualTo(acceptedOn);
    }

    @Test
    void other_hours_close_at_another_time() {
        OfficeHours untilOne = new OfficeHours(LocalTime.of(10, 0), LocalTime.of(13, 0));

        assertThat(untilOne.acceptedOn(at("2026-03-26T13:00:00+05:00"), ALMATY, CALENDAR))
                .isEqualTo(THU_2026_03_26);
        assertThat(untilOne.acceptedOn(at("2026-03-26T13:00:01+05:00"), ALMATY, CALENDAR))
                .isEqualTo(FRI_2026_03_27);
    }

    @Test
    void the_usual_hours_are_nine_to_half_past_six() {
        assertThat(OfficeHours.USUAL).isEqualTo(new OfficeHours(LocalTime.of(9, 0), LocalTime.of(18, 30)));
    }

    @Test
    void an_office_that_closes_when_it_opens_is_refused() {
        LocalTime nine = LocalTime.of(9, 0);
        assertThatThrownBy(() -> new OfficeHours(nine, nine)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_received_after_the_last_covered_working_day_is_not_guessed() {
        assertThatThrownBy(() -> OfficeHours.USUAL.acceptedOn(at("2027-12-31T19:00:00+05:00"), ALMATY, CALENDAR))
                .isInstanceOf(CalendarNotCovered.class);
    }
}
