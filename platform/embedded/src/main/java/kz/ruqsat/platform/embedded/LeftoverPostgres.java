package kz.ruqsat.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A server that outlived the process that started it. The embedded starter would silently adopt it with its old
 * settings, so it is stopped first. Only to be used under the lock of the directory: then nobody living owns the server.
 */
record LeftoverPostgres(Path pidFile, ProcessHandle process) {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(30);

    /** Stops a server that is still running on these data; removes a pid file that names somebody else's process. */
    static void stop(Path data, Consumer<String> says) throws IOException {
        Optional<LeftoverPostgres> leftover = find(data);
        if (leftover.isPresent()) {
            LeftoverPostgres server = leftover.get();
            says.accept("An earlier run was killed and left its database running (process %d): stopping it."
                    .formatted(server.process.pid()));
            server.stop();
        } else if (Files.deleteIfExists(pidFile(data))) {
            says.accept("An earlier run was killed: the database recovers what it had stored.");
        }
    }

    static Optional<LeftoverPostgres> find(Path data) throws IOException {
        Path pidFile = pidFile(data);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(LeftoverPostgres::runs)
                .filter(process -> isPostgres(process, pidFile))
                .map(process -> new LeftoverPostgres(pidFile, process));
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    // After a restart of the machine or container the number may belong to something else entirely.
    private static boolean isPostgres(ProcessHandle process, Path pidFile) {
        String command = process.info()
                .command()
                .orElseThrow(() -> new CannotStart(
                        "%s names process %d, which belongs to another user: stop that process or delete the file."
                                .formatted(pidFile, process.pid())));
        return Path.of(command).getFileName().toString().startsWith("postgres");
    }

    void stop() throws IOException {
        // SIGINT is "disconnect everybody and stop cleanly"; SIGTERM would wait for clients that may be leftovers too.
        if (!endsAfter("INT") && !endsAfter("QUIT")) {
            throw new CannotStart("Process %d, a database left by an earlier run, does not stop: end it by hand."
                    .formatted(process.pid()));
        }
        Files.deleteIfExists(pidFile);
    }

    /** For data that nobody wants any more. */
    void abort() throws IOException {
        endsAfter("QUIT");
    }

    private boolean endsAfter(String signal) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long limit = System.nanoTime() + TIME_TO_STOP.toNanos();
        while (runs(process)) {
            if (System.nanoTime() > limit) {
                return false;
            }
            pause();
        }
        return true;
    }

    static boolean runs(long pid) {
        return ProcessHandle.of(pid).filter(LeftoverPostgres::runs).isPresent();
    }

    /** Not a zombie: the parent of an orphan is process 1, and in containers that one may be slow to reap. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    private static boolean isZombie(long pid) {
        try {
            String status = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return status.substring(status.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException goneOrNotLinux) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while an earlier database was stopping.", interrupted);
        }
    }
}
