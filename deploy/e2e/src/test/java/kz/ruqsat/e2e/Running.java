package kz.ruqsat.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kz.ruqsat.example.Site;
import kz.ruqsat.local.LocalStack;
import kz.ruqsat.local.Options;

/** The local stack of these tests, beside any other on this machine, with the jars that were just built. */
final class Running implements AutoCloseable {

    private static final List<String> SERVICES =
            List.of("application", "verification", "pool-registry", "notification");
    private static final int FIRST_OFFSET = 11_000;
    private static final int LINES_TOLD = 40;

    private final Path data;
    private final int offset;
    private final LocalStack stack;
    private final Site site;
    private final Connections connections = new Connections();

    private Running(Path data, int offset, LocalStack stack) {
        this.data = data;
        this.offset = offset;
        this.stack = stack;
        this.site = new Site(stack.origin());
    }

    static Running start() throws IOException, InterruptedException {
        Path repository = repository();
        Path data = repository.resolve("deploy/e2e/target/stack");
        int offset = freeOffset();
        Quiet.kafka(data.resolve("logs/kafka.log"));
        long start = System.nanoTime();
        LocalStack stack = LocalStack.start(
                new Options(repository, data, offset, true, false, false),
                line -> System.out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, line));
        return new Running(data, offset, stack);
    }

    Site site() {
        return site;
    }

    String kafka() {
        return "127.0.0.1:" + (19_092 + offset);
    }

    Connections connections() {
        return connections;
    }

    /** Ends the four services as a power cut would, and starts them again. */
    void killAndRestartServices() {
        atOnce(stack::kill);
        atOnce(stack::startAgain);
    }

    /** The end of each log, for a person who has to find out why a journey failed. */
    void tellLogs() {
        try (Stream<Path> logs = Files.list(data.resolve("logs"))) {
            for (Path log : logs.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(log);
                System.out.println("--- the end of " + log);
                lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size())
                        .forEach(line -> System.out.println("    | " + line));
            }
        } catch (IOException unreadable) {
            System.out.println("--- logs cannot be read: " + unreadable);
        }
    }

    private interface Work {

        void on(String service) throws InterruptedException;
    }

    private static void atOnce(Work work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(SERVICES.size())) {
            List<Future<?>> all = SERVICES.stream()
                    .<Future<?>>map(service -> threads.submit(() -> {
                        work.on(service);
                        return service;
                    }))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (Exception failure) {
            throw new AssertionError("a service was not stopped or did not come back", failure);
        }
    }

    private static Path repository() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("mvnw"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    private static int freeOffset() {
        for (int offset = FIRST_OFFSET; offset < 40_000; offset += 500) {
            if (Stream.of(
                            8080, 8081, 8082, 8083, 8084, 8090, 9080, 9081, 9082, 9083, 9084, 9090, 15_432, 18_025,
                            19_092, 19_093)
                    .map(Integer::valueOf)
                    .allMatch(free(offset))) {
                return offset;
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static java.util.function.Predicate<Integer> free(int offset) {
        return port -> {
            try (ServerSocket taken = new ServerSocket(port + offset, 1, InetAddress.getLoopbackAddress())) {
                return taken.isBound();
            } catch (IOException inUse) {
                return false;
            }
        };
    }

    @Override
    public void close() {
        connections.close();
        site.close();
        stack.close();
    }
}
