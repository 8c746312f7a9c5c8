package kz.ruqsat.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the JDK and ICU bring for our languages is not taken on trust: another version may tell it otherwise. */
class WordsTest {

    private final Dates dates = new Dates(ZoneId.of("Asia/Almaty"));
    private static final LocalDate DATE = LocalDate.of(2026, 8, 27);

    @Test
    void dates_name_the_month_and_cannot_be_mixed_up() {
        assertThat(dates.date(Language.KK, DATE)).isEqualTo("27 тамыз 2026");
        assertThat(dates.date(Language.RU, DATE)).isEqualTo("27 августа 2026 г.");
        assertThat(dates.date(Language.EN, DATE)).isEqualTo("27 August 2026");
    }

    @Test
    void near_a_limit_they_name_the_day_of_the_week() {
        assertThat(dates.weekdayDate(Language.KK, DATE)).isEqualTo("27 тамыз 2026, бейсенбі");
        assertThat(dates.weekdayDate(Language.RU, DATE)).isEqualTo("27 августа 2026 г., четверг");
        assertThat(dates.weekdayDate(Language.EN, DATE)).isEqualTo("27 August 2026, Thursday");
    }

    @Test
    void the_months_and_days_of_kazakh_are_the_right_ones() {
        List<String> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(dates.date(Language.KK, LocalDate.of(2026, month, 1)).split(" ")[1]);
        }
        assertThat(months)
                .containsExactly(
                        "қаңтар",
                        "ақпан",
                        "наурыз",
                        "сәуір",
                        "мамыр",
                        "маусым",
                        "шілде",
                        "тамыз",
                        "қыркүйек",
                        "қазан",
                        "қараша",
                        "желтоқсан");
        List<String> days = new ArrayList<>();
        for (int day = 2; day <= 8; day++) {
            days.add(dates.weekdayDate(Language.KK, LocalDate.of(2026, 3, day)).split(", ")[1]);
        }
        assertThat(days).containsExactly("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі");
    }

    @Test
    void a_limit_at_the_end_of_a_day_is_told_on_that_day() {
        Instant midnight = Instant.parse("2026-03-27T19:00:00Z");

        assertThat(dates.limit(Language.EN, midnight)).isEqualTo("27 March 2026, Friday, 24:00");
        assertThat(dates.limit(Language.KK, midnight.minusSeconds(60))).isEqualTo("27 наурыз 2026, жұма, 23:59");
    }

    @Test
    void a_missing_text_is_a_visible_mark() {
        Messages none = new Messages(Bundle.load(getClass().getClassLoader(), List.of("no/such/bundle")), dates);

        assertThat(none.text(Language.KK, "board.title")).isEqualTo("⟦board.title⟧");
    }

    @Test
    void arguments_are_told_in_the_readers_language() {
        Messages messages = new Messages(
                Bundle.load(getClass().getClassLoader(), List.of("kz/ruqsat/platform/language/told")), dates);

        assertThat(messages.text(Language.RU, "told", Map.of("on", DATE, "what", new Texts("қ", "р", "e"))))
                .isEqualTo("р: 27 августа 2026 г.");
    }

    @Test
    void every_kind_of_fault_in_a_bundle_is_found() {
        Bundle faulty = Bundle.load(getClass().getClassLoader(), List.of("kz/ruqsat/platform/language/faulty"));

        assertThat(TextChecks.faults(faulty))
                .containsExactly(
                        "arguments has different arguments in different languages: [[a], [b]]",
                        "missing is missing in en",
                        "plural in ru has the plural forms [one, other] instead of [few, many, one, other]",
                        "unparsable in kk is not an ICU message: Unmatched '{' braces in message \"{a\"");
    }
}
