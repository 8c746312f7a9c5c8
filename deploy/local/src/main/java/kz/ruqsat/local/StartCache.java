package kz.ruqsat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The JVM's own cache of loaded and linked classes for one unpacked application (JEP 514): the first run records, the
 * cache is put together in the background, later runs start in about half the time.
 *
 * <p>It lies in the directory that carries the jar's fingerprint and is named by JDK and flags, so it cannot be out of
 * date; a JVM that rejects it says so in a log that is read after the start.
 *
 * @param jar the application's main jar
 * @param cache the cache
 * @param recording what a run has noted, from which the cache is made
 * @param log what the JVM says about the cache
 */
record StartCache(Path jar, Path cache, Path recording, Path log) {

    private static final String USED = "Using AOT-linked classes: true";

    static StartCache of(Unpacked application, Path log) {
        String key = Integer.toHexString((System.getProperty("java.vm.version") + JavaCommand.FLAGS).hashCode());
        return new StartCache(
                application.jar(),
                application.directory().resolve("start-" + key + ".aot"),
                application.directory().resolve("start-" + key + ".recording"),
                log);
    }

    /** The launcher's own, which {@code deploy/up} records or uses; empty when it was started in another way. */
    static Optional<StartCache> ofLauncher(Path jar) {
        return Optional.ofNullable(System.getProperty("ruqsat.launcher.cache"))
                .map(place -> new StartCache(
                        jar, Path.of(place + ".aot"), Path.of(place + ".recording"), Path.of(place + ".log")));
    }

    boolean exists() {
        return Files.exists(cache);
    }

    /** The JVM makes an empty file when it starts to record, and fills it when it has been told that this is enough. */
    boolean isRecorded() {
        try {
            return Files.size(recording) > 0;
        } catch (IOException none) {
            return false;
        }
    }

    /**
     * What an earlier run may have noted is not used: a JVM also records a start that came to nothing when it ends.
     *
     * @param mayRecord whether this run should note what a later cache needs
     */
    List<String> flags(boolean mayRecord) {
        if (exists()) {
            return List.of("-XX:AOTCache=" + cache, "-Xlog:aot=info:file=" + log + ":none:filecount=0");
        }
        if (mayRecord) {
            // What it leaves out is told in hundreds of warnings, which would bury the application's own log.
            return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording, "-Xlog:aot=error");
        }
        return List.of();
    }

    /** A cache that the JVM did not accept is told of and deleted, so that it is made anew. */
    void check(String user, Consumer<String> says) throws IOException {
        Optional<String> reason = rejection();
        if (reason.isPresent()) {
            says.accept("%s started without its start cache (%s): it is made anew".formatted(user, reason.get()));
            delete();
        }
    }

    /** Why the JVM that was started with {@link #flags} did not use the cache; empty when it did. */
    Optional<String> rejection() throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        if (lines.stream().anyMatch(line -> line.startsWith(USED))) {
            return Optional.empty();
        }
        return Optional.of(lines.stream()
                .filter(line ->
                        line.contains("has changed") || line.contains("truncated") || line.contains("does not equal"))
                .findFirst()
                .map(String::strip)
                .orElse("see " + log));
    }

    /** Makes room for a new recording. */
    void delete() throws IOException {
        Files.deleteIfExists(cache);
        Files.deleteIfExists(recording);
    }

    /** Tells the recording process that it has been seen enough; it goes on working. */
    void endRecording(ProcessHandle process) throws IOException, InterruptedException {
        run(List.of(JavaCommand.tool("jcmd"), Long.toString(process.pid()), "AOT.end_recording"));
    }

    /** Puts the cache together from the recording, politely. */
    boolean create() throws IOException, InterruptedException {
        if (!isRecorded()) {
            return false;
        }
        Path next = cache.resolveSibling("next.aot");
        List<String> flags = new ArrayList<>(
                List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording, "-XX:AOTCache=" + next));
        // Only this collector can put objects into a cache; the serial one can use them.
        flags.add("-XX:+UseG1GC");
        List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(JavaCommand.run(jar, flags));
        command.remove("-XX:+UseSerialGC");
        boolean made = run(command) && Files.exists(next);
        if (made) {
            Files.move(next, cache, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(recording);
        return made;
    }

    private boolean run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
        try {
            return process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }
}
