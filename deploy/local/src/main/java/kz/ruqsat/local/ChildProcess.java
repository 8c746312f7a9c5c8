package kz.ruqsat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One running JVM of the stack. */
final class ChildProcess {

    private static final int LINES_TOLD = 25;

    private final Child child;
    private final Process process;
    private final Path log;
    private volatile boolean wanted = true;

    private ChildProcess(Child child, Process process, Path log) {
        this.child = child;
        this.process = process;
        this.log = log;
    }

    static ChildProcess start(Child child, List<String> command, Map<String, String> variables, Path log)
            throws IOException {
        if (Files.exists(log)) {
            Path previous = log.resolveSibling(child.name() + ".previous.log");
            Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(variables);
        return new ChildProcess(child, builder.start(), log);
    }

    Child child() {
        return child;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it should be running: its end is a failure only then. */
    boolean isWanted() {
        return wanted;
    }

    CompletableFuture<ChildProcess> end() {
        return process.onExit().thenApply(ended -> this);
    }

    /** Asks it to stop and waits; insists when it takes too long. */
    void stop(int seconds) throws InterruptedException {
        wanted = false;
        process.destroy();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Asks it to stop and does not wait. */
    void askToStop() {
        wanted = false;
        process.destroy();
    }

    /** As a power cut would. */
    void kill() throws InterruptedException {
        wanted = false;
        process.destroyForcibly().waitFor();
    }

    /** What a person needs to see when it ended by itself. */
    List<String> obituary() {
        List<String> lines = new ArrayList<>();
        lines.add("%s stopped by itself (exit code %d). The end of its log, %s:"
                .formatted(child.name(), process.exitValue(), log));
        lines.addAll(tail());
        return lines;
    }

    List<String> tail() {
        try {
            List<String> all = Files.readAllLines(log);
            return all.subList(Math.max(0, all.size() - LINES_TOLD), all.size()).stream()
                    .map(line -> "    | " + line)
                    .toList();
        } catch (IOException unreadable) {
            return List.of("    | (unreadable: " + unreadable.getMessage() + ")");
        }
    }
}
