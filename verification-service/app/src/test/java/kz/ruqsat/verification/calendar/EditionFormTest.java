package kz.ruqsat.verification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.verification.calendar.EditionForm.DayForm;
import kz.ruqsat.verification.calendar.EditionForm.NamesForm;
import kz.ruqsat.workingdays.DayKind;
import kz.ruqsat.workingdays.DeclaredDay;
import kz.ruqsat.workingdays.Text;
import kz.ruqsat.workingdays.WorkingCalendar;
import kz.ruqsat.workingdays.WorkingCalendars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionFormTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendars.kazakhstan().current();
    private static final Instant NOW = Instant.parse("2026-09-01T05:00:00Z");
    private static final NamesForm NAMES = new NamesForm("Мереке", "Праздник", "Feast");
    private static final LocalDate TUE_2026_09_15 = LocalDate.of(2026, 9, 15);

    @Test
    void says_what_it_says_with_the_usual_policy() {
        var change = read(form(new DayForm(TUE_2026_09_15, "HOLIDAY", NAMES, " act ", NOW)));

        assertThat(change)
                .isEqualTo(new StatedChange(
                        List.of(new DeclaredDay(
                                TUE_2026_09_15, DayKind.HOLIDAY, new Text("Мереке", "Праздник", "Feast"), "act", NOW)),
                        List.of(),
                        RunningTermsPolicy.FOLLOW_THE_DECREE));
    }

    @Test
    void names_another_policy() {
        var change = read(new EditionForm(List.of(day(TUE_2026_09_15, "HOLIDAY")), null, "LENGTHEN_ONLY"));

        assertThat(change.policy()).isEqualTo(RunningTermsPolicy.LENGTHEN_ONLY);
    }

    @Test
    void names_years_and_days_in_them() {
        var change = read(new EditionForm(
                List.of(day(LocalDate.of(2028, 5, 4), "RELIGIOUS"), day(LocalDate.of(2029, 1, 5), "MOVED_OFF")),
                List.of(2028, 2029),
                null));

        assertThat(change.years()).containsExactly(Year.of(2028), Year.of(2029));
        assertThat(change.days()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-15, MOVED_WORKING, kind-impossible",
        "2026-09-15, WEEKEND, kind-impossible",
        "2026-09-19, WORKING, kind-impossible",
        "2026-09-19, MOVED_OFF, kind-impossible",
        "2026-09-20, HOLIDAY_MOVED, kind-impossible",
        "2026-09-15, FEAST, unknown-value",
        "2026-09-15, , required",
    })
    void a_kind_that_cannot_be_is_refused_at_its_place(LocalDate date, @Nullable String kind, String code) {
        assertThat(faults(form(day(date, kind)))).containsExactly("/days/0/kind " + code);
    }

    @Test
    void every_fault_is_told_at_once_at_its_place() {
        var broken = new DayForm(null, null, new NamesForm("", null, "x".repeat(201)), " ", NOW.plusMillis(1));

        assertThat(faults(new EditionForm(Arrays.asList(broken, null), Arrays.asList(2027, null, 2029), "PERHAPS")))
                .containsExactlyInAnyOrder(
                        "/years/0 year-covered",
                        "/years/1 required",
                        "/years/2 year-gap",
                        "/days/0/date required",
                        "/days/0/kind required",
                        "/days/0/names/kk required",
                        "/days/0/names/ru required",
                        "/days/0/names/en too-long",
                        "/days/0/basis required",
                        "/days/0/knownFrom known-in-future",
                        "/days/1 required",
                        "/runningTerms unknown-value");
    }

    @Test
    void a_day_outside_of_the_covered_years_is_refused_unless_its_year_is_named() {
        var day = day(LocalDate.of(2028, 5, 4), "RELIGIOUS");

        assertThat(faults(form(day))).containsExactly("/days/0/date outside-calendar");
        assertThat(faults(form(day(LocalDate.of(2022, 12, 30), "HOLIDAY"))))
                .containsExactly("/days/0/date outside-calendar");
        assertThat(read(new EditionForm(List.of(day), List.of(2028), null)).days())
                .hasSize(1);
    }

    @Test
    void two_facts_about_a_date_are_refused() {
        assertThat(faults(form(day(TUE_2026_09_15, "HOLIDAY"), day(TUE_2026_09_15, "WORKING"))))
                .containsExactly("/days/1/date date-repeated");
    }

    @Test
    void nothing_at_all_is_refused() {
        assertThat(faults(new EditionForm(null, null, null))).containsExactly("/days required");
        assertThat(faults(new EditionForm(List.of(), List.of(), "KEEP"))).containsExactly("/days required");
    }

    @Test
    void more_days_than_a_decree_ever_named_are_refused() {
        var days = new ArrayList<DayForm>();
        IntStream.rangeClosed(1, 61)
                .forEach(n -> days.add(day(LocalDate.of(2026, 1, 1).plusDays(n), "HOLIDAY")));

        assertThat(faults(new EditionForm(new ArrayList<>(days), null, null))).containsExactly("/days too-many");
        assertThat(read(new EditionForm(new ArrayList<>(days.subList(0, 60)), null, null))
                        .days())
                .hasSize(60);
    }

    @Test
    void names_and_acts_are_one_line_without_bars() {
        assertThat(faults(form(
                        new DayForm(TUE_2026_09_15, "HOLIDAY", new NamesForm("а|б", "в\nг", "d"), "act\u0000", NOW))))
                .containsExactly("/days/0/names/kk not-valid", "/days/0/names/ru not-valid", "/days/0/basis not-valid");
    }

    @Test
    void what_is_known_this_instant_is_known() {
        assertThat(read(form(new DayForm(TUE_2026_09_15, "HOLIDAY", NAMES, "act", NOW)))
                        .days())
                .hasSize(1);
    }

    private static DayForm day(LocalDate date, @Nullable String kind) {
        return new DayForm(date, kind, NAMES, "act", Instant.EPOCH);
    }

    private static EditionForm form(DayForm... days) {
        return new EditionForm(List.of(days), null, null);
    }

    private static StatedChange read(EditionForm form) {
        return form.read(CALENDAR, NOW, RunningTermsPolicy.FOLLOW_THE_DECREE);
    }

    private static List<String> faults(EditionForm form) {
        var refused = catchThrowableOfType(Refused.class, () -> read(form));
        assertThat(refused.rejection().code().code()).isEqualTo("invalid");
        return refused.rejection().violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }
}
