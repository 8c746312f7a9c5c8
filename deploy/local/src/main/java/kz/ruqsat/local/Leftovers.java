package kz.ruqsat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Processes that outlived a killed launcher. Each running process is written down with the moment of its start, since
 * process numbers are used again.
 */
record Leftovers(Path directory) {

    void remember(String name, ProcessHandle process) throws IOException {
        Files.writeString(directory.resolve(name), process.pid() + " " + startOf(process));
    }

    void forget(String name) throws IOException {
        Files.deleteIfExists(directory.resolve(name));
    }

    /** Only under the lock of the data directory: then no living launcher owns them. */
    void stop(Consumer<String> says) throws IOException, InterruptedException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.list(directory)) {
            files = found.toList();
        }
        for (Path file : files) {
            Optional<ProcessHandle> process = running(file);
            if (process.isPresent()) {
                says.accept("An earlier run was killed and left %s running (process %d): stopping it."
                        .formatted(file.getFileName(), process.get().pid()));
                end(process.get());
            }
            Files.deleteIfExists(file);
        }
    }

    private static Optional<ProcessHandle> running(Path file) throws IOException {
        String[] parts = Files.readString(file).strip().split(" ", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process).equals(parts[1]));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static void end(ProcessHandle process) throws InterruptedException {
        process.destroy();
        for (int waited = 0; process.isAlive() && waited < 100; waited++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        process.destroyForcibly();
    }
}
