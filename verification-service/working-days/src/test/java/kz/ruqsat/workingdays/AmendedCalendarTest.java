package kz.ruqsat.workingdays;

import static kz.ruqsat.workingdays.Dates.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Days and years that are added in the running system, on top of what the library brings. */
class AmendedCalendarTest {

    private static final WorkingCalendars CALENDARS = WorkingCalendars.kazakhstan();
    private static final String NEWEST = CALENDARS.current().edition();
    private static final Text NAMES = new Text("Қосымша демалыс", "Дополнительный выходной", "Additional day off");
    private static final Instant PUBLISHED = at("2026-06-30T00:00:00+05:00");
    private static final Instant ADDED = at("2026-07-01T10:15:00+05:00");
    private static final Instant ADDED_LATER = at("2026-07-20T10:15:00+05:00");

    private static final Amendment MONDAY_OFF = adding(ADDED, holiday(MON_2026_08_31));

    @Nested
    class A_day_that_is_added {

        private final WorkingCalendars changed = CALENDARS.with(NEWEST, MONDAY_OFF);

        @Test
        void is_known_since_it_was_published_and_in_use_since_it_was_added() {
            assertThat(changed.current().day(MON_2026_08_31))
                    .isEqualTo(new Day(MON_2026_08_31, DayKind.HOLIDAY, NAMES, "act of a test", PUBLISHED, ADDED));
            assertThat(changed.current().knownFrom()).isEqualTo(ADDED);
        }

        @Test
        void changes_no_edition_that_terms_may_have_pinned() {
            assertThat(ids(changed))
                    .startsWith(ids(CALENDARS).toArray(String[]::new))
                    .hasSize(7);
            assertThat(changed.asKnownOn(ADDED.minusNanos(1)).day(MON_2026_08_31))
                    .isEqualTo(CALENDARS.current().day(MON_2026_08_31));
        }

        @Test
        void twice_is_the_same_as_once() {
            assertThat(ids(changed.with(NEWEST, MONDAY_OFF))).isEqualTo(ids(changed));
        }

        /** Obligations pin this id. If it changes, so has what is digested, and pinned editions are not found any more. */
        @Test
        void makes_an_edition_with_the_same_id_for_ever() {
            assertThat(changed.current().edition()).isEqualTo("kz5-20260701T051500Z-3dc537a1ea76");
            assertThat(CALENDARS.amended(NEWEST, MONDAY_OFF).edition())
                    .isEqualTo(changed.current().edition());
        }

        @Test
        void makes_days_that_follow_from_it_known_since_it_was_published() {
            WorkingCalendar calendar = CALENDARS.amended(NEWEST, adding(ADDED, holiday(SUN_2026_08_30)));

            assertThat(calendar.day(MON_2026_08_31).kind()).isEqualTo(DayKind.HOLIDAY_MOVED);
            assertThat(calendar.day(MON_2026_08_31).knownFrom()).isEqualTo(PUBLISHED);
            assertThat(calendar.day(MON_2026_08_31).inUseFrom()).isEqualTo(ADDED);
        }

        @Test
        void can_be_taken_back_by_a_later_one() {
            DeclaredDay back =
                    new DeclaredDay(MON_2026_08_31, DayKind.WORKING, NAMES, "another act of a test", PUBLISHED);
            WorkingCalendars taken = changed.with(changed.current().edition(), adding(ADDED_LATER, back));

            assertThat(taken.current().isWorking(MON_2026_08_31)).isTrue();
            assertThat(taken.asKnownOn(ADDED).isWorking(MON_2026_08_31)).isFalse();
        }
    }

    /** A year for which no decree is known, written down by hand from the law: 2028 begins on a Saturday. */
    @Nested
    class A_year_that_is_added {

        private final WorkingCalendar calendar =
                CALENDARS.amended(NEWEST, new Amendment(ADDED, List.of(Year.of(2028)), List.of()));

        @Test
        void computes_by_itself_from_the_law() {
            assertThat(calendar.days(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31)).stream()
                            .filter(day -> !day.isWorking() && day.kind() != DayKind.WEEKEND)
                            .map(day -> day.date() + " " + day.kind()))
                    .containsExactly(
                            "2028-01-01 HOLIDAY",
                            "2028-01-02 HOLIDAY",
                            "2028-01-03 HOLIDAY_MOVED",
                            "2028-01-04 HOLIDAY_MOVED",
                            "2028-01-07 RELIGIOUS",
                            "2028-03-08 HOLIDAY",
                            "2028-03-15 HOLIDAY",
                            "2028-03-21 HOLIDAY",
                            "2028-03-22 HOLIDAY",
                            "2028-03-23 HOLIDAY",
                            "2028-05-01 HOLIDAY",
                            "2028-05-07 HOLIDAY",
                            "2028-05-08 HOLIDAY_MOVED",
                            "2028-05-09 HOLIDAY",
                            "2028-07-06 HOLIDAY",
                            "2028-10-25 HOLIDAY",
                            "2028-12-16 HOLIDAY",
                            "2028-12-18 HOLIDAY_MOVED");
        }

        @Test
        void has_as_many_working_days_as_were_counted_by_hand() {
            // 366 days, of them 53 Saturdays and 53 Sundays: 260 weekdays. Off on weekdays: 3, 4 and 7 January, 8, 15,
            // 21,
            // 22 and 23 March, 1, 8 and 9 May, 6 July, 25 October, 18 December: 14.
            assertThat(calendar.workingDaysBetween(FRI_2027_12_31, LocalDate.of(2028, 12, 31)))
                    .isEqualTo(260 - 14);
        }

        @Test
        void extends_terms_and_coverage_and_changes_no_covered_day() {
            assertThat(calendar.lastDay()).isEqualTo(LocalDate.of(2028, 12, 31));
            assertThat(CALENDARS.current().lastDay()).isEqualTo(FRI_2027_12_31);
            assertThat(Term.ofWorkingDays(2)
                            .dueDate(THU_2027_12_30, calendar, ALMATY)
                            .dueOn())
                    .isEqualTo(LocalDate.of(2028, 1, 5));
            assertThat(CalendarDifference.between(CALENDARS.current(), calendar))
                    .isEqualTo(new CalendarDifference(List.of(), List.of(Year.of(2028)), List.of()));
        }

        @Test
        void may_bring_its_own_days() {
            DeclaredDay off =
                    new DeclaredDay(LocalDate.of(2028, 1, 5), DayKind.MOVED_OFF, NAMES, "act of a test", PUBLISHED);

            assertThat(CALENDARS
                            .amended(NEWEST, new Amendment(ADDED, List.of(Year.of(2028)), List.of(off)))
                            .isWorking(off.date()))
                    .isFalse();
        }
    }

    /** A release brings a fact that is older than what was added before the release was installed. */
    @Nested
    class When_the_library_comes_to_know_more {

        private final Instant released = at("2026-06-01T00:00:00+05:00");
        private final Amendment year = new Amendment(ADDED_LATER, List.of(Year.of(2028)), List.of());
        private final WorkingCalendars before = CALENDARS
                .with(NEWEST, MONDAY_OFF)
                .with(CALENDARS.amended(NEWEST, MONDAY_OFF).edition(), year);
        private final Knowledge more = CalendarData.bundled();
        private final WorkingCalendars after = WorkingCalendars.of(new Knowledge(
                        more.week(),
                        List.of(
                                more.years().get(0),
                                more.years().get(1),
                                more.years().get(2),
                                more.years().get(3),
                                more.years().get(4),
                                new CoveredYear(2028, released)),
                        more.annual(),
                        more.declared()))
                .with(NEWEST, MONDAY_OFF)
                .with(CALENDARS.amended(NEWEST, MONDAY_OFF).edition(), year);

        @Test
        void what_was_pinned_is_still_found_and_says_the_same() {
            for (WorkingCalendar pinned : before.editions()) {
                assertThat(after.edition(pinned.edition()).orElseThrow().days()).isEqualTo(pinned.days());
            }
        }

        @Test
        void the_newest_edition_holds_both() {
            assertThat(after.current().isWorking(MON_2026_08_31)).isFalse();
            assertThat(after.current().lastDay()).isEqualTo(LocalDate.of(2028, 12, 31));
            assertThat(after.asKnownOn(released).lastDay()).isEqualTo(LocalDate.of(2028, 12, 31));
        }
    }

    @Nested
    class Is_refused {

        @Test
        void without_anything_to_say_or_with_two_facts_about_one_date_or_year() {
            refused("says something", () -> new Amendment(ADDED, List.of(), List.of()));
            refused("twice", () -> adding(ADDED, holiday(MON_2026_08_31), holiday(MON_2026_08_31)));
            refused("twice", () -> new Amendment(ADDED, List.of(Year.of(2028), Year.of(2028)), List.of()));
        }

        @Test
        void before_it_is_known() {
            refused("not known yet", () -> adding(PUBLISHED.minusSeconds(1), holiday(MON_2026_08_31)));
        }

        @Test
        void outside_of_the_covered_years() {
            refused("outside", () -> CALENDARS.amended(NEWEST, adding(ADDED, holiday(LocalDate.of(2028, 1, 5)))));
        }

        @Test
        void with_a_year_that_is_covered_or_leaves_a_gap() {
            refused("covered already", () -> CALENDARS.amended(NEWEST, covering(2027)));
            refused("gap before 2029", () -> CALENDARS.amended(NEWEST, covering(2029)));
        }

        @Test
        void on_top_of_an_edition_that_does_not_exist_or_is_younger() {
            refused("no edition kz5-unheard-of", () -> CALENDARS.amended("kz5-unheard-of", MONDAY_OFF));
            WorkingCalendars later = CALENDARS.with(NEWEST, adding(ADDED_LATER, holiday(TUE_2026_09_01)));
            refused("does not precede", () -> later.amended(later.current().edition(), MONDAY_OFF));
        }

        private static Amendment covering(int year) {
            return new Amendment(ADDED, List.of(Year.of(year)), List.of());
        }

        private static void refused(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable made) {
            assertThatThrownBy(made)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(why);
        }
    }

    private static Amendment adding(Instant from, DeclaredDay... days) {
        return new Amendment(from, List.of(), List.of(days));
    }

    private static DeclaredDay holiday(LocalDate date) {
        return new DeclaredDay(date, DayKind.HOLIDAY, NAMES, "act of a test", PUBLISHED);
    }

    private static List<String> ids(WorkingCalendars calendars) {
        return calendars.editions().stream().map(WorkingCalendar::edition).toList();
    }
}
