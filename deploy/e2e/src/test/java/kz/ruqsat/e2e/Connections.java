package kz.ruqsat.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Looks every second at the sockets of this process (broker) and of all that it started (services, database), on Linux.
 * Only what is seen at such a moment is known; a connection that is tried to somewhere else hangs for longer than that.
 */
final class Connections implements AutoCloseable {

    private static final Path PROC = Path.of("/proc");
    private static final List<String> TABLES = List.of("tcp", "tcp6", "udp", "udp6");

    private final Set<String> foreign = new ConcurrentSkipListSet<>();
    private final AtomicLong seen = new AtomicLong();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("connections").factory());

    Connections() {
        if (canBeSeen()) {
            watch.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
        }
    }

    static boolean canBeSeen() {
        return Files.isReadable(PROC.resolve("self/net/tcp"));
    }

    /** Sockets bound or connected to something that is not this machine. */
    Set<String> foreign() {
        return Set.copyOf(foreign);
    }

    /** How many sockets were looked at, each as often as it was seen. */
    long seen() {
        return seen.get();
    }

    private void look() {
        Set<String> ours = new HashSet<>();
        Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .forEach(process -> ours.addAll(sockets(process.pid())));
        for (String table : TABLES) {
            lines(PROC.resolve("self/net").resolve(table)).stream().skip(1).forEach(line -> {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > 9 && ours.contains(columns[9])) {
                    seen.incrementAndGet();
                    if (!isHere(columns[1]) || !isHereOrNowhere(columns[2])) {
                        foreign.add(table + " " + columns[1] + " to " + columns[2]);
                    }
                }
            });
        }
    }

    /** Inodes of the sockets that a process holds. */
    private static Set<String> sockets(long pid) {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> open = Files.list(PROC.resolve(Long.toString(pid)).resolve("fd"))) {
            open.forEach(file -> {
                try {
                    String target = Files.readSymbolicLink(file).toString();
                    if (target.startsWith("socket:[")) {
                        inodes.add(target.substring(8, target.length() - 1));
                    }
                } catch (IOException closedMeanwhile) {
                    // nothing to look at any more
                }
            });
        } catch (IOException endedMeanwhile) {
            // nothing to look at any more
        }
        return inodes;
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException absent) {
            return List.of(); // no IPv6 on this machine
        }
    }

    /** An address of the kernel's table: bytes of each word in the machine's order, then the port. */
    static boolean isHere(String address) {
        String host = address.substring(0, address.indexOf(':'));
        return host.length() == 8
                ? host.endsWith("7F")
                : host.equals("00000000000000000000000001000000")
                        || host.startsWith("0000000000000000FFFF0000") && host.endsWith("7F");
    }

    static boolean isHereOrNowhere(String address) {
        return isHere(address) || address.matches("0+:0000");
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
