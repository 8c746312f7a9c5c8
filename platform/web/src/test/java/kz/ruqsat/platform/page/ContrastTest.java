package kz.ruqsat.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast of the colours in the style itself, by the formula of WCAG 2.2. */
class ContrastTest {

    private final Map<String, String> colours = new HashMap<>();
    private final String css;

    ContrastTest() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream("static/assets/ruqsat.css"))) {
            css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher variable = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(css);
        while (variable.find()) {
            colours.put(variable.group(1), variable.group(2));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "overdue, overdue-pale, 8.0",
        "today, today-pale, 8.5",
        "soon, soon-pale, 8.7",
        "track, track-pale, 8.4",
        "paused, paused-pale, 8.7",
        "done, done-pale, 8.4",
        "blocked, blocked-pale, 10.8"
    })
    void of_a_status_is_what_was_agreed(String text, String ground, double agreed) {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(agreed - 0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "ink, ground",
        "ink, paper",
        "quiet, paper",
        "quiet, ground",
        "accent, paper",
        "accent, ground",
        "accent, accent-pale",
        "ink, accent-pale",
        "overdue, paper",
        "paper, accent",
        "paper, track"
    })
    void of_text_is_enough_to_read(String text, String ground) {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"edge, paper", "edge, ground", "focus, paper", "focus, ground", "overdue, paper", "track, paper"})
    void of_borders_and_focus_is_enough_to_see(String line, String ground) {
        assertThat(contrast(line, ground)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void of_the_sandboxs_banner_is_enough_to_read() {
        assertThat(css).contains(".sandbox { background: #fff4cc; color: #4a3700;");
        assertThat(ratio("#4a3700", "#fff4cc")).isGreaterThanOrEqualTo(4.5);
    }

    private double contrast(String one, String other) {
        return ratio(Objects.requireNonNull(colours.get(one), one), Objects.requireNonNull(colours.get(other), other));
    }

    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
