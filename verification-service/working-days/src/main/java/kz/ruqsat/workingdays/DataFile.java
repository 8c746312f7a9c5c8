package kz.ruqsat.workingdays;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reviewed text file: one fact a line, cells between bars, {@code #} begins a comment line. */
record DataFile(String name, String content) {

    /** @throws IllegalStateException if the library has no such file */
    static DataFile bundled(String name) {
        try (@Nullable InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            return new DataFile(name, new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The facts of the file in order.
     *
     * @param cells how many cells each line has
     * @param read makes a fact from the cells
     * @throws IllegalStateException naming file and line, if a line has other cells or is not understood
     */
    <T> List<T> facts(int cells, Function<List<String>, T> read) {
        List<T> facts = new ArrayList<>();
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> row =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            try {
                if (row.size() != cells) {
                    throw new IllegalArgumentException(row.size() + " cells instead of " + cells);
                }
                facts.add(read.apply(row));
            } catch (RuntimeException e) {
                throw new IllegalStateException(name + " line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return facts;
    }
}
