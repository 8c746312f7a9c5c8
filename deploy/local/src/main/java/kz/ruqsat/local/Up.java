package kz.ruqsat.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.ruqsat.platform.embedded.CannotStart;
import org.jspecify.annotations.Nullable;

/** {@code deploy/up}: starts the stack, tells where it is, and stops it on Ctrl-C or when a part of it dies. */
public final class Up {

    private final PrintStream out;
    private final Progress progress;
    private volatile @Nullable LocalStack stack;
    private volatile boolean stopping;

    private Up(PrintStream out, Progress progress) {
        this.out = out;
        this.progress = progress;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Up up = new Up(out, new Progress(out, sinceStartOfJvm()));
        Runtime.getRuntime().addShutdownHook(new Thread(up::stop, "stop"));
        System.exit(up.run(List.of(arguments)));
    }

    private int run(List<String> arguments) {
        try {
            Options options = Options.parse(arguments, repository());
            if (options.help()) {
                out.print(help());
                return 0;
            }
            BrokerLog.to(new DataDirectory(options.data()).log("kafka"));
            runUntilStopped(options);
            return 0;
        } catch (CannotStart | StackFailure known) {
            if (!stopping) { // what breaks while everything stops is no news
                out.println();
                out.println(known.getMessage());
            }
            return 1;
        } catch (InterruptedException interrupted) {
            return 1;
        } catch (Exception defect) {
            defect.printStackTrace(out);
            return 1;
        }
    }

    private void runUntilStopped(Options options) throws Exception {
        LocalStack prepared = LocalStack.prepare(options, Child.ALL, true, progress);
        stack = prepared;
        prepared.start();
        new Summary(new Addresses(options.portOffset()), prepared.data(), progress.seconds())
                .lines()
                .forEach(out::println);
        if (options.example()) {
            Example.guided().play(prepared.origin(), out::println);
        }
        Thread.ofPlatform().daemon().name("start-caches").start(startCaches(stack));
        prepared.awaitFailure();
    }

    private StartCaches startCaches(LocalStack stack) throws IOException, URISyntaxException {
        List<StartCaches.Source> sources = new ArrayList<>();
        Path jar = Path.of(
                Up.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Optional<StartCache> own = StartCache.ofLauncher(jar);
        if (own.isPresent()) {
            if (own.get().exists()) {
                own.get().check("The launcher", progress);
            }
            sources.add(new StartCaches.Source(own.get(), Optional.of(ProcessHandle.current())));
        }
        stack.parts().forEach(part -> sources.add(StartCaches.Source.of(part)));
        return new StartCaches(sources, progress);
    }

    private void stop() {
        stopping = true;
        LocalStack running = stack;
        if (running != null) {
            out.println();
            progress.accept("Stopping");
            running.close();
            progress.accept("Stopped");
        }
    }

    private static String help() throws IOException {
        try (InputStream text = Objects.requireNonNull(Up.class.getResourceAsStream("help.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The checkout: told by {@code deploy/up}, otherwise the directory above that has the build's wrapper. */
    static Path repository() {
        Path directory = Path.of(System.getProperty("ruqsat.repository", "")).toAbsolutePath();
        while (!Files.exists(directory.resolve("mvnw"))) {
            directory = directory.getParent();
            if (directory == null) {
                throw new CannotStart("Run deploy/up of a checkout of Ruqsat: there is none around here.");
            }
        }
        return directory;
    }

    /** Not of the process: the script that became this JVM may have built for minutes before. */
    private static Duration sinceStartOfJvm() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
