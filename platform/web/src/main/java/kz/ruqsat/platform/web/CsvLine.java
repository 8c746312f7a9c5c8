package kz.ruqsat.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table as RFC 4180 writes it. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front, so that no number of a licence can run anything on the desk of who opens the file.
 *
 * @param cells what stands in the columns; null leaves one empty
 */
public record CsvLine(List<? extends @Nullable Object> cells) {

    private static final String FORMULA = "=+-@\t\r\n|";

    /** The line with its end, CR LF. */
    public String text() {
        return cells.stream()
                .map(cell -> cell == null ? "" : cell(cell.toString()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        var safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
