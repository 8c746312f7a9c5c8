package kz.ruqsat.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TellerTest {

    private static final Pattern FACT = Pattern.compile("\\{\\w+}");

    @Test
    void every_step_has_a_name_and_a_line_in_three_languages() throws IOException {
        for (String language : new String[] {"kk", "ru", "en"}) {
            Properties texts = texts(language);
            assertThat(Story.STEPS).allSatisfy(step -> {
                assertThat(texts.getProperty("step." + step.key())).as(language).isNotBlank();
                assertThat(texts.getProperty("done." + step.key())).as(language).isNotBlank();
            });
        }
    }

    @Test
    void the_languages_tell_the_same_facts() throws IOException {
        Properties english = texts("en");
        for (String language : new String[] {"kk", "ru"}) {
            Properties texts = texts(language);
            assertThat(texts.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
            assertThat(english.stringPropertyNames())
                    .allSatisfy(key -> assertThat(facts(texts.getProperty(key)))
                            .as(language + " " + key)
                            .isEqualTo(facts(english.getProperty(key))));
        }
    }

    @Test
    void dates_and_instants_are_told_as_people_read_them() {
        Teller teller = new Teller(line -> {});

        assertThat(teller.text("done.term", Map.of("dueOn", LocalDate.of(2026, 3, 27))))
                .endsWith("Its last day is Friday, 27 March 2026.");
        assertThat(teller.text("done.clock", Map.of("now", Instant.parse("2026-03-27T19:01:00Z"))))
                .endsWith("it is now 28 March 2026, 00:01 (Astana time).");
    }

    private static TreeSet<String> facts(String text) {
        TreeSet<String> facts = new TreeSet<>();
        FACT.matcher(text).results().forEach(found -> facts.add(found.group()));
        return facts;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (var in = new InputStreamReader(
                TellerTest.class.getResourceAsStream("/" + Teller.TEXTS + "_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
