package kz.ruqsat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kz.ruqsat.platform.embedded.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    private static final Path REPOSITORY = Path.of("checkout").toAbsolutePath();

    @Test
    void without_arguments_data_are_kept_in_the_checkout() {
        assertThat(parse()).isEqualTo(new Options(REPOSITORY, REPOSITORY.resolve(".ruqsat"), 0, false, false, false));
    }

    @Test
    void arguments_come_in_any_order() {
        Options expected = new Options(REPOSITORY, Path.of("elsewhere").toAbsolutePath(), 100, true, true, false);
        assertThat(parse("--fresh", "--example", "--data", "elsewhere", "--port-offset", "100"))
                .isEqualTo(expected)
                .isEqualTo(parse("--port-offset", "100", "--data", "elsewhere", "--example", "--fresh"));
        assertThat(parse("-h").help()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "--frsh, Unknown argument --frsh",
        "--data, --data needs a value",
        "--port-offset, --port-offset needs a value",
        "--port-offset=x, Unknown argument --port-offset=x"
    })
    void a_wrong_argument_is_told_in_one_line(String argument, String told) {
        assertThatThrownBy(() -> parse(argument))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(told)
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({"-1", "40001", "ten"})
    void an_offset_that_leads_nowhere_is_refused(String offset) {
        assertThatThrownBy(() -> parse("--port-offset", offset))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("not " + offset);
    }

    @Test
    void an_offset_at_which_no_browser_opens_a_page_is_refused() {
        assertThatThrownBy(() -> parse("--port-offset", "2000"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("10080");
        assertThat(parse("--port-offset", "2001").portOffset()).isEqualTo(2001);
    }

    @Test
    void the_help_names_every_argument_that_there_is() throws IOException {
        try (var text = Up.class.getResourceAsStream("help.txt")) {
            String help = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            List<String> named = Pattern.compile("--[a-z-]+")
                    .matcher(help)
                    .results()
                    .map(found -> found.group())
                    .distinct()
                    .toList();
            assertThat(named).containsExactlyInAnyOrder("--fresh", "--example", "--data", "--port-offset", "--help");
        }
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), REPOSITORY);
    }
}
