package kz.ruqsat.pool.membership;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.pool.membership.StatementsRequest.LicenceNamed;
import kz.ruqsat.pool.membership.StatementsRequest.Line;
import kz.ruqsat.pool.membership.StatementsRequest.Read;
import kz.ruqsat.pool.problem.PoolProblems;

/**
 * The lines of a pool as a file of comma-separated values in UTF-8. The first line names the columns {@code kind},
 * {@code licenceNumber}, {@code licenceIssuedOn} and {@code on}, in any order; others are left aside. Read as it arrives
 * and no further than a call may go, so that only what the lines say is held in memory.
 *
 * @param lines what each states, or why it says nothing
 * @param fileLines where each begins in the file, counted from 1
 */
record StatementsFile(List<Read> lines, List<Integer> fileLines) {

    static final String TEXT_CSV = "text/csv";
    static final int MOST_LINES = 10_000;

    /** Of one line in characters: a file without line breaks is not read to its end. */
    private static final int LONGEST_LINE = 32_768;

    private static final List<String> COLUMNS = List.of("kind", "licenceNumber", "licenceIssuedOn", "on");

    StatementsFile {
        lines = List.copyOf(lines);
        fileLines = List.copyOf(fileLines);
    }

    /**
     * Reads a file to its end.
     *
     * @throws Refused if it has no such columns, too many lines, or cannot be divided into fields
     */
    static StatementsFile read(Reader file) {
        var lines = new ArrayList<Read>();
        var fileLines = new ArrayList<Integer>();
        List<Integer> columns = List.of();
        var csv = CsvReader.builder()
                .maxBufferSize(LONGEST_LINE)
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true);
        for (var record : csv.ofCsvRecord(file)) {
            if (columns.isEmpty()) {
                columns = columns(record);
            } else if (lines.size() == MOST_LINES) {
                throw tooMany();
            } else {
                lines.add(line(record, columns));
                fileLines.add((int) record.getStartingLineNumber());
            }
        }
        if (columns.isEmpty()) {
            throw PoolProblems.STATEMENTS_FILE_HEADER.rejection().refused();
        }
        return new StatementsFile(lines, fileLines);
    }

    static Refused tooMany() {
        return PoolProblems.TOO_MANY_STATEMENTS
                .rejection()
                .with("most", MOST_LINES)
                .refused();
    }

    private static List<Integer> columns(CsvRecord header) {
        var names = header.getFields().stream()
                .map(name -> name.replace("\uFEFF", "").strip())
                .toList();
        var places = COLUMNS.stream().map(names::indexOf).toList();
        if (places.contains(-1)) {
            throw PoolProblems.STATEMENTS_FILE_HEADER.rejection().refused();
        }
        return places;
    }

    private static Read line(CsvRecord record, List<Integer> columns) {
        var fields = columns.stream()
                .map(place ->
                        place < record.getFieldCount() ? record.getField(place).strip() : "")
                .map(field -> field.isEmpty() ? null : field)
                .toArray(String[]::new);
        return StatementsRequest.read(new Line(fields[0], new LicenceNamed(fields[1], fields[2]), fields[3]));
    }
}
