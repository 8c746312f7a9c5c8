package kz.ruqsat.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarDataTest {

    private static final String ACTS = """
            week.working | w
            week.weekend | e
            holidays.move | m
            law | the law
            """;
    private static final String KNOWN = "2022-01-01T00:00+06:00";

    @Test
    void comments_and_empty_lines_are_skipped_and_cells_are_stripped() {
        DataFile file = new DataFile("some.txt", "# comment\n\n  a  |b\n");

        assertThat(file.facts(2, row -> row.get(0) + row.get(1))).containsExactly("ab");
    }

    @Test
    void a_swap_is_two_days_of_one_act() {
        Knowledge data = read("", "", "2023-07-01 | 2023-07-07 | " + KNOWN + " | law");

        List<DeclaredDay> days = data.declared().stream().map(KnownDay::fact).toList();
        assertThat(days)
                .extracting(day -> day.date() + " " + day.kind() + " " + day.basis())
                .containsExactly("2023-07-01 MOVED_WORKING the law", "2023-07-07 MOVED_OFF the law");
        assertThat(days.getFirst().names().ru()).isEqualTo("Рабочий день: выходной перенесён на 07.07.2023");
        assertThat(days.getLast().names().kk()).isEqualTo("01.07.2023 күнінен ауыстырылған демалыс күні");
    }

    @Test
    void a_line_that_is_not_understood_is_named() {
        refused(
                "annual.txt line 2: no act nobody",
                "# comment\na | 01-01 | 2000- | HOLIDAY | " + KNOWN + " | nobody | k | r | e",
                "");
        refused(
                "annual.txt line 1: years are written",
                "a | 01-01 | 2000 | HOLIDAY | " + KNOWN + " | law | k | r | e",
                "");
        refused("single.txt line 1: 2 cells instead of 7", "", "2026-01-01 | HOLIDAY");
        refused("single.txt line 1: No enum constant", "", "2026-01-01 | FEAST | " + KNOWN + " | law | k | r | e");
        refused("single.txt line 1: a text is missing", "", "2026-01-01 | HOLIDAY | " + KNOWN + " | law | k | | e");
    }

    @Test
    void an_act_with_two_wordings_is_refused() {
        DataFile none = new DataFile("none.txt", "");
        assertThatThrownBy(() ->
                        CalendarData.read(new DataFile("acts.txt", ACTS + "law | another"), none, none, none, none))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two acts law");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> DataFile.bundled("nowhere.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere.txt");
    }

    private static void refused(String why, String annual, String single) {
        assertThatThrownBy(() -> read(annual, single, ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }

    private static Knowledge read(String annual, String single, String swaps) {
        return CalendarData.read(
                new DataFile("acts.txt", ACTS),
                new DataFile("years.txt", "2026 | " + KNOWN),
                new DataFile("annual.txt", annual),
                new DataFile("single.txt", single),
                new DataFile("swaps.txt", swaps));
    }
}
