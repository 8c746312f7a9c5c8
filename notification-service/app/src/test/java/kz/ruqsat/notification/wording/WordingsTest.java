package kz.ruqsat.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.notification.notice.Letter;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.test.Golden;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordingsTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Wordings WORDINGS = WordingFiles.load();

    static Stream<Arguments> letters() {
        return WORDINGS.editions().stream()
                .flatMap(wording -> Stream.of(Language.values()).map(language -> Arguments.of(wording.id(), language)));
    }

    @Nested
    class The_files_of_the_service {

        @Test
        void hold_every_wording_that_has_a_sample_and_no_other() {
            assertThat(WORDINGS.editions().stream().map(Wording::id).collect(Collectors.toSet()))
                    .isEqualTo(LetterSamples.BY_WORDING.keySet());
        }

        @ParameterizedTest
        @MethodSource("kz.ruqsat.notification.wording.WordingsTest#letters")
        void give_exactly_the_golden_letters(String id, Language language) {
            Letter letter = WORDINGS.inForce(id, LocalDate.of(2026, 3, 20))
                    .compose(language, LetterSamples.BY_WORDING.get(id), ALMATY);
            Golden.of(WordingsTest.class)
                    .text(
                            "letters/" + id + '-' + letter.edition() + '.' + language.code() + ".txt",
                            letter.subject() + "\n\n" + letter.body());
        }

        @Test
        void count_days_in_all_plural_forms_of_their_language() {
            var expected = Map.of(
                    Language.KK, List.of("one", "other"),
                    Language.RU, List.of("few", "many", "one", "other"),
                    Language.EN, List.of("one", "other"));
            for (Wording wording : WORDINGS.editions()) {
                wording.texts().forEach((language, text) -> {
                    for (String pattern : List.of(text.subject(), text.body())) {
                        var forms = pluralForms(pattern);
                        assertThat(forms)
                                .as(wording.id() + ' ' + language)
                                .isIn(new TreeSet<>(), new TreeSet<>(expected.get(language)));
                    }
                });
            }
        }

        private static TreeSet<String> pluralForms(String pattern) {
            var forms = new TreeSet<String>();
            var parsed = new MessagePattern(pattern);
            boolean plural = false;
            for (int i = 0; i < parsed.countParts(); i++) {
                var part = parsed.getPart(i);
                if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                    plural = part.getArgType() == MessagePattern.ArgType.PLURAL;
                } else if (plural && part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                    forms.add(parsed.getSubstring(part));
                }
            }
            return forms;
        }
    }

    @Nested
    class A_wording {

        private Wording wording(String kk, String ru, String en) {
            var texts = new EnumMap<Language, WordingText>(Language.class);
            texts.put(Language.KK, new WordingText("К", kk));
            texts.put(Language.RU, new WordingText("Р", ru));
            texts.put(Language.EN, new WordingText("E", en));
            return new Wording("w", "1", LocalDate.of(2026, 1, 1), Map.of("days", ArgumentType.NUMBER), texts);
        }

        @Test
        void with_an_argument_missing_in_one_language_is_refused() {
            assertThatThrownBy(() -> wording("{days}", "дней нет", "{days}"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("RU");
        }

        @Test
        void with_an_undeclared_argument_is_refused() {
            assertThatThrownBy(() -> wording("{days}", "{days} {more}", "{days}"))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void missing_a_language_is_refused() {
            assertThatThrownBy(() -> new Wording(
                            "w",
                            "1",
                            LocalDate.of(2026, 1, 1),
                            Map.of(),
                            Map.of(Language.KK, new WordingText("К", "к"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("all languages");
        }

        @Test
        void wants_exactly_its_arguments() {
            var wording = wording("{days}", "{days}", "{days}");
            assertThatThrownBy(() -> wording.compose(Language.KK, Map.of(), ALMATY))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> wording.compose(Language.KK, Map.of("days", "two"), ALMATY))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class The_edition_in_force {

        private Wording edition(String edition, LocalDate from) {
            var texts = Stream.of(Language.values())
                    .collect(Collectors.toMap(language -> language, language -> new WordingText("s", "b")));
            return new Wording("w", edition, from, Map.of(), texts);
        }

        private final Wordings wordings =
                new Wordings(List.of(edition("1", LocalDate.of(2026, 1, 1)), edition("2", LocalDate.of(2026, 7, 1))));

        @Test
        void is_the_latest_that_has_begun() {
            assertThat(wordings.inForce("w", LocalDate.of(2026, 6, 30)).edition())
                    .isEqualTo("1");
            assertThat(wordings.inForce("w", LocalDate.of(2026, 7, 1)).edition())
                    .isEqualTo("2");
        }

        @Test
        void must_exist() {
            assertThatThrownBy(() -> wordings.inForce("w", LocalDate.of(2025, 12, 31)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void is_never_ambiguous() {
            assertThatThrownBy(() -> new Wordings(
                            List.of(edition("1", LocalDate.of(2026, 1, 1)), edition("2", LocalDate.of(2026, 1, 1)))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
