package kz.ruqsat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void separates_cells_by_commas_and_leaves_the_unknown_empty() {
        assertThat(line("a", null, 2)).isEqualTo("a,,2\r\n");
    }

    @Test
    void quotes_what_would_break_the_table() {
        assertThat(line("a,b", "say \"no\"", "two\nlines")).isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "|calc"})
    void takes_the_force_out_of_formulas(String formula) {
        assertThat(line(formula)).isEqualTo("'" + formula + "\r\n");
    }

    @Test
    void takes_the_force_out_of_formulas_that_need_quotes_too() {
        assertThat(line("=HYPERLINK(\"x\",1)", "\t=1")).isEqualTo("\"'=HYPERLINK(\"\"x\"\",1)\",'\t=1\r\n");
    }

    private static String line(Object... cells) {
        return new CsvLine(Arrays.asList(cells)).text();
    }
}
