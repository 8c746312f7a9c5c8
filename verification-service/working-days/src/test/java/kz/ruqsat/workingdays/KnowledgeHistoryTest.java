package kz.ruqsat.workingdays;

import static kz.ruqsat.workingdays.Dates.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeHistoryTest {

    private static final WorkingCalendars CALENDARS = WorkingCalendars.kazakhstan();
    private static final Instant BEGINNING = at("2022-09-29T00:00:00+06:00");
    private static final Instant AIT_ANNOUNCED = at("2024-06-07T00:00:00+05:00");
    private static final Instant CONSTITUTION_DAY_MOVED = at("2026-03-18T00:00:00+05:00");

    @ParameterizedTest
    @CsvSource({
        // Kurban Ait 2024: Monday by the published calendar, Sunday by the announcement
        "2024-06-17, 2024-06-06T23:59:59+05:00, RELIGIOUS",
        "2024-06-16, 2024-06-06T23:59:59+05:00, WEEKEND",
        "2024-06-17, 2024-06-07T00:00:00+05:00, WORKING",
        "2024-06-16, 2024-06-07T00:00:00+05:00, RELIGIOUS",
        // Constitution Day
        "2026-08-30, 2026-03-17T23:59:59+05:00, HOLIDAY",
        "2026-08-31, 2026-03-17T23:59:59+05:00, HOLIDAY_MOVED",
        "2027-08-30, 2026-03-17T23:59:59+05:00, HOLIDAY",
        "2027-03-15, 2026-03-17T23:59:59+05:00, WORKING",
        "2026-08-30, 2026-03-18T00:00:00+05:00, WEEKEND",
        "2026-08-31, 2026-03-18T00:00:00+05:00, WORKING",
        "2027-08-30, 2026-03-18T00:00:00+05:00, WORKING",
        "2027-03-15, 2026-03-18T00:00:00+05:00, HOLIDAY",
        "2025-09-01, 2026-03-18T00:00:00+05:00, HOLIDAY_MOVED",
        // swaps
        "2023-07-01, 2023-04-27T23:59:59+06:00, WEEKEND",
        "2023-07-07, 2023-04-28T00:00:00+06:00, MOVED_OFF",
        "2024-05-04, 2024-04-17T23:59:59+05:00, WEEKEND",
        "2024-05-04, 2024-04-18T00:00:00+05:00, MOVED_WORKING",
        "2025-01-03, 2024-11-29T23:59:59+05:00, WORKING",
        "2025-01-05, 2024-11-30T00:00:00+05:00, MOVED_WORKING",
    })
    void a_day_is_what_was_known_at_the_instant(LocalDate date, String knownOn, DayKind kind) {
        assertThat(CALENDARS.asKnownOn(at(knownOn)).day(date).kind()).isEqualTo(kind);
    }

    @Test
    void a_day_tells_since_when_it_has_been_what_it_is() {
        WorkingCalendar now = CALENDARS.current();

        assertThat(now.day(FRI_2026_03_20).knownFrom()).isEqualTo(BEGINNING);
        assertThat(now.day(SUN_2024_06_16).knownFrom()).isEqualTo(AIT_ANNOUNCED);
        assertThat(now.day(MON_2024_06_17).knownFrom()).isEqualTo(AIT_ANNOUNCED);
        assertThat(now.day(SAT_2025_08_30).knownFrom()).isEqualTo(BEGINNING);
        assertThat(now.day(SUN_2026_08_30).knownFrom()).isEqualTo(CONSTITUTION_DAY_MOVED);
        assertThat(now.day(MON_2026_08_31).knownFrom()).isEqualTo(CONSTITUTION_DAY_MOVED);
        assertThat(now.day(MON_2027_03_15).knownFrom()).isEqualTo(CONSTITUTION_DAY_MOVED);
    }

    @Nested
    class Editions {

        @Test
        void begin_exactly_when_something_became_known() {
            assertThat(CALENDARS.editions())
                    .extracting(WorkingCalendar::knownFrom)
                    .containsExactly(
                            BEGINNING,
                            at("2023-04-28T00:00:00+06:00"),
                            at("2024-04-18T00:00:00+05:00"),
                            AIT_ANNOUNCED,
                            at("2024-11-30T00:00:00+05:00"),
                            CONSTITUTION_DAY_MOVED);
        }

        /** Obligations pin these ids. If this test fails, a released fact was edited: add a later fact instead. */
        @Test
        void keep_their_released_ids() {
            assertThat(CALENDARS.editions())
                    .extracting(WorkingCalendar::edition)
                    .containsExactly(
                            "kz5-20220928T180000Z-ea83fb93f16e",
                            "kz5-20230427T180000Z-574d9b47694f",
                            "kz5-20240417T190000Z-6ed33ae920ae",
                            "kz5-20240606T190000Z-355013d70e75",
                            "kz5-20241129T190000Z-452d554837db",
                            "kz5-20260317T190000Z-36a1a263144c");
        }

        @Test
        void are_found_by_id_and_only_by_id() {
            for (WorkingCalendar calendar : CALENDARS.editions()) {
                assertThat(CALENDARS.edition(calendar.edition())).containsSame(calendar);
            }
            assertThat(CALENDARS.edition("kz5-unheard-of")).isEmpty();
        }

        @Test
        void hold_from_their_first_instant_until_the_next_one_begins() {
            List<WorkingCalendar> editions = CALENDARS.editions();
            for (int i = 0; i < editions.size(); i++) {
                assertThat(CALENDARS.asKnownOn(editions.get(i).knownFrom())).isSameAs(editions.get(i));
                if (i > 0) {
                    assertThat(CALENDARS.asKnownOn(editions.get(i).knownFrom().minusNanos(1)))
                            .isSameAs(editions.get(i - 1));
                }
            }
            assertThat(CALENDARS.current()).isSameAs(editions.getLast());
            assertThat(CALENDARS.asKnownOn(Instant.MAX)).isSameAs(editions.getLast());
        }

        @Test
        void cover_nothing_before_the_first_one() {
            WorkingCalendar before = CALENDARS.asKnownOn(BEGINNING.minusNanos(1));

            assertThat(before.edition()).isEqualTo("kz5-nothing-known");
            assertThatThrownBy(() -> before.day(FRI_2026_03_20)).isInstanceOfSatisfying(CalendarNotCovered.class, e -> {
                assertThat(e.asked()).isEqualTo(FRI_2026_03_20);
                assertThat(e.firstDay()).isNull();
                assertThat(e.lastDay()).isNull();
                assertThat(e).hasMessageContaining("2026-03-20").hasMessageContaining("no year was known");
            });
        }
    }
}
