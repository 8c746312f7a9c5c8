package kz.ruqsat.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What a server keeps on the disk: its data, its passwords, the output of its start. */
record PostgresDirectory(Path home) {

    private static final String DISK_FULL = "No space left on device";

    Path data() {
        return home.resolve("data");
    }

    Path output() {
        return home.resolve("start.log");
    }

    /** A first start that was killed half-way leaves data that are no database yet. */
    void removeHalfMade(Consumer<String> says) throws IOException {
        // The version file is among the first that are written, global/pg_control among the last.
        if (Files.exists(data()) && !Files.exists(data().resolve("global/pg_control"))) {
            if (Files.exists(data().resolve("base/1"))) {
                throw new CannotStart("The database in %s is damaged: global/pg_control is missing.".formatted(data()));
            }
            Directories.delete(data());
            says.accept("An earlier first start was cut short: creating the database again.");
        }
    }

    CannotStart explain(Exception failure) {
        List<String> lines = outputLines();
        if (failure instanceof CannotStart known) {
            return known;
        }
        if (String.valueOf(failure.getMessage()).contains(DISK_FULL)
                || lines.stream().anyMatch(line -> line.contains(DISK_FULL))) {
            return new CannotStart("The disk is full: PostgreSQL could not write to %s.".formatted(home), failure);
        }
        String reason = lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("error:"))
                .findFirst()
                .orElse(String.valueOf(failure.getMessage()));
        return new CannotStart("PostgreSQL did not start: %s (more in %s)".formatted(reason, output()), failure);
    }

    private List<String> outputLines() {
        try {
            return Files.exists(output()) ? Files.readAllLines(output()) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
