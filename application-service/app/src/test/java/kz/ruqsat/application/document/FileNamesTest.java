package kz.ruqsat.application.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "../../etc/passwd,passwd",
                "C:\\\\temp\\\\хат.pdf,хат.pdf",
                "'a\"b<c>|d:e*f?.pdf',abcdef.pdf",
                "'',document",
                "..,document",
                "' құжат.pdf ',құжат.pdf"
            })
    void folders_and_dangerous_characters_go(String given, String expected) {
        assertThat(FileNames.normalised(given)).isEqualTo(expected);
    }

    @Test
    void line_ends_and_turns_of_direction_go() {
        assertThat(FileNames.normalised("a\r\nb\u202Efdp.exe")).isEqualTo("abfdp.exe");
    }

    @Test
    void the_same_name_has_one_form() {
        assertThat(FileNames.normalised("й.pdf")).isEqualTo("й.pdf").hasSize(5);
        assertThat(FileNames.normalised("и\u0306.pdf")).isEqualTo("й.pdf");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(FileNames.normalised("қ".repeat(300) + ".pdf")).hasSize(200).endsWith("қ.pdf");
    }
}
