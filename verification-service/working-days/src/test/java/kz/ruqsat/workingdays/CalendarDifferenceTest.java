package kz.ruqsat.workingdays;

import static kz.ruqsat.workingdays.Dates.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarDifferenceTest {

    private static final WorkingCalendars CALENDARS = WorkingCalendars.kazakhstan();
    private static final WorkingCalendar NEWEST = CALENDARS.current();

    @Test
    void names_each_date_that_the_announcement_of_kurban_ait_changed() {
        CalendarDifference difference = CalendarDifference.between(
                CALENDARS.asKnownOn(at("2024-06-06T23:59:59+05:00")),
                CALENDARS.asKnownOn(at("2024-06-07T00:00:00+05:00")));

        assertThat(difference.days())
                .extracting(change -> change.date() + " " + change.before().kind() + " "
                        + change.after().kind() + " " + change.changesCounting())
                .containsExactly("2024-06-16 WEEKEND RELIGIOUS false", "2024-06-17 RELIGIOUS WORKING true");
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void names_the_days_that_moved_with_a_holiday() {
        CalendarDifference difference =
                CalendarDifference.between(CALENDARS.asKnownOn(at("2026-03-17T12:00:00+05:00")), NEWEST);

        assertThat(difference.days())
                .extracting(change -> change.date().toString())
                .containsExactly("2026-08-30", "2026-08-31", "2027-03-15", "2027-08-30");
    }

    @Test
    void turns_around_when_it_is_asked_the_other_way() {
        WorkingCalendar longer = CALENDARS.amended(
                NEWEST.edition(), new Amendment(at("2026-07-01T00:00:00Z"), List.of(Year.of(2028)), List.of()));

        assertThat(CalendarDifference.between(longer, NEWEST).yearsRemoved()).containsExactly(Year.of(2028));
        assertThat(CalendarDifference.between(NEWEST, longer).yearsAdded()).containsExactly(Year.of(2028));
    }

    @Test
    void is_nothing_between_an_edition_and_itself() {
        assertThat(CalendarDifference.between(NEWEST, NEWEST).isEmpty()).isTrue();
    }

    @Test
    void with_nothing_known_is_every_year() {
        assertThat(CalendarDifference.between(CALENDARS.asKnownOn(at("2001-01-01T00:00:00Z")), NEWEST)
                        .yearsAdded())
                .hasSize(5);
    }

    @Test
    void is_of_one_date() {
        assertThatThrownBy(() -> new DayChange(NEWEST.day(FRI_2026_03_20), NEWEST.day(SAT_2026_03_21)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
