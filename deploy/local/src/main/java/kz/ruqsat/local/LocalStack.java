package kz.ruqsat.local;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kz.ruqsat.platform.embedded.CannotStart;
import kz.ruqsat.platform.embedded.DirectoryLock;
import kz.ruqsat.platform.embedded.FreeSpace;
import kz.ruqsat.platform.embedded.Ports;
import kz.ruqsat.platform.embedded.ServiceDatabase;

/**
 * All of Ruqsat on this machine: PostgreSQL and Kafka in this process, the issuer, the entrance and the services as
 * processes beside it. Started by {@code deploy/up} and by the end-to-end tests.
 */
public final class LocalStack implements AutoCloseable {

    private static final int MEGABYTES_NEEDED = 1000;
    private static final int SECONDS_TO_STOP = 20;

    private final Options options;
    private final List<Child> children;
    private final Addresses addresses;
    private final DataDirectory data;
    private final Consumer<String> says;
    private final boolean recording;
    private final DirectoryLock lock;
    private final Storage storage;
    private final Map<String, Part> parts = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> variables = new ConcurrentHashMap<>();
    private final Tasks tasks = new Tasks();
    private volatile boolean ready;
    private volatile boolean closing;

    private LocalStack(
            Options options, List<Child> children, boolean recording, DirectoryLock lock, Consumer<String> says) {
        this.options = options;
        this.children = children;
        this.addresses = new Addresses(options.portOffset());
        this.data = new DataDirectory(options.data());
        this.says = says;
        this.recording = recording;
        this.lock = lock;
        this.storage = new Storage(data, addresses);
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @param says told in one line each what happens
     * @throws CannotStart when something on this machine is in the way, in one line
     * @throws StackFailure when a process died or never became ready, with the end of its log
     */
    public static LocalStack start(Options options, Consumer<String> says) throws InterruptedException {
        LocalStack stack = prepare(options, Child.ALL, false, says);
        try {
            stack.start();
            return stack;
        } catch (RuntimeException | InterruptedException reason) {
            stack.close();
            throw reason;
        }
    }

    /** Makes sure that nobody else uses the data; nothing is running yet. */
    static LocalStack prepare(Options options, List<Child> children, boolean recording, Consumer<String> says) {
        try {
            return new LocalStack(options, children, recording, new DataDirectory(options.data()).lock(), says);
        } catch (IOException failure) {
            throw new CannotStart("Cannot use the directory %s: %s".formatted(options.data(), failure), failure);
        }
    }

    void start() throws InterruptedException {
        try {
            new Leftovers(data.processes()).stop(says);
            if (options.fresh()) {
                data.empty(says);
            }
            data.create();
        } catch (IOException failure) {
            throw new CannotStart("Cannot use the directory %s: %s".formatted(data.root(), failure), failure);
        }
        children.forEach(child -> Jar.of(options.repository(), child)); // all there, before anything starts
        FreeSpace.require(data.root(), MEGABYTES_NEEDED);
        requireFreePorts();
        startAll();
        ready = true;
    }

    private void requireFreePorts() {
        for (Child child : children) {
            Ports.requireFree(addresses.web(child), child.name());
            Ports.requireFree(addresses.management(child), child.name() + " (management)");
        }
        Ports.requireFree(addresses.smtp(), "the mailbox of the sandbox");
        Ports.requireFree(addresses.kafka(), "Kafka");
        Ports.requireFree(addresses.kafkaController(), "Kafka's controller");
        // PostgreSQL's own port is checked when a server left by a killed run has been stopped.
    }

    /** Everything side by side; a service waits only for its database. */
    private void startAll() throws InterruptedException {
        CompletableFuture<Map<String, ServiceDatabase>> databases = tasks.start(() -> {
            Map<String, ServiceDatabase> made = storage.startDatabase(children, says);
            says.accept("PostgreSQL is ready on port " + addresses.postgres());
            return made;
        });
        tasks.start(() -> {
            storage.startBroker(reason -> tasks.fail(new StackFailure(List.of(reason))));
            says.accept("Kafka is ready on port " + addresses.kafka());
            return true;
        });
        for (Child child : children) {
            tasks.start(() -> {
                Part part = part(child);
                Map<String, ServiceDatabase> made = child.database() == null ? Map.of() : databases.join();
                variables.put(child.name(), new Variables(addresses, data, children).of(child, made.get(child.name())));
                launch(part);
                return true;
            });
        }
        tasks.awaitAll();
    }

    private Part part(Child child) throws IOException, InterruptedException {
        Unpacked unpacked = Unpacked.of(Jar.of(options.repository(), child), data.cache(), child.name());
        Part part = new Part(child, unpacked, addresses, data, recording);
        parts.put(child.name(), part);
        return part;
    }

    private void launch(Part part) {
        try {
            ChildProcess process;
            boolean cached = part.cache().exists();
            synchronized (this) {
                if (closing) {
                    return;
                }
                process = part.start(variables.getOrDefault(part.child().name(), Map.of()));
            }
            process.end().thenAccept(this::ended);
            part.awaitReady(process);
            if (cached) {
                part.cache().check(part.child().name(), says);
            }
            if (!closing) {
                says.accept("%s is ready on port %d".formatted(part.child().name(), addresses.web(part.child())));
            }
        } catch (IOException reason) {
            throw new StackFailure(
                    List.of("Cannot start %s: %s".formatted(part.child().name(), reason.getMessage())));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure(
                    List.of("Interrupted while starting " + part.child().name()));
        }
    }

    private void ended(ChildProcess process) {
        // Ctrl-C reaches all processes of the terminal at once: give ours the time to notice that it is meant.
        tasks.later(Duration.ofMillis(500), () -> {
            if (!closing && process.isWanted()) {
                tasks.fail(new StackFailure(process.obituary()));
            }
        });
    }

    /** Returns only by throwing: when a process that should be running has died. */
    void awaitFailure() throws InterruptedException {
        tasks.awaitFailure();
    }

    /** Where people and portals reach the stack. */
    public URI origin() {
        return URI.create(addresses.origin());
    }

    DataDirectory data() {
        return data;
    }

    /** The processes, in the order in which they are stopped. */
    List<Part> parts() {
        return children.stream()
                .filter(child -> parts.containsKey(child.name()))
                .map(child -> parts.get(child.name()))
                .toList();
    }

    /** Stops one process in an orderly way; it stays down until {@link #startAgain}. */
    public void stop(String name) throws InterruptedException {
        running(name).stop(SECONDS_TO_STOP);
    }

    /** Ends one process as a power cut would; it stays down until {@link #startAgain}. */
    public void kill(String name) throws InterruptedException {
        running(name).kill();
    }

    /** Starts a process that was stopped or killed, and returns when it is ready. */
    public void startAgain(String name) {
        launch(part(name));
    }

    private ChildProcess running(String name) {
        return part(name).process().orElseThrow(() -> new IllegalStateException(name + " was never started"));
    }

    private Part part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("there is no process " + name);
        }
        return part;
    }

    /** Stops the entrance first, then the services, then Kafka and PostgreSQL. */
    @Override
    public void close() {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
        }
        try {
            stopProcesses();
            tasks.awaitEnd(Duration.ofSeconds(90)); // a database just being started would otherwise outlive us
            storage.close();
            Leftovers processes = new Leftovers(data.processes());
            for (Child child : children) {
                processes.forget(child.name());
            }
            lock.close();
        } catch (IOException reason) {
            says.accept("While stopping: " + reason.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            tasks.close();
        }
    }

    private void stopProcesses() throws InterruptedException {
        List<ChildProcess> processes = new ArrayList<>();
        for (Part part : parts()) {
            Optional<ChildProcess> process = part.process();
            if (process.isPresent() && !ready && part.isRecording()) {
                process.get().kill(); // it would spend seconds on writing down a start that came to nothing
            } else {
                process.ifPresent(processes::add);
            }
        }
        for (ChildProcess process : processes) {
            if (process.child().name().equals(Child.GATEWAY)) {
                process.stop(SECONDS_TO_STOP); // new requests end here, those on their way are answered
            }
        }
        processes.forEach(ChildProcess::askToStop);
        for (ChildProcess process : processes) {
            process.stop(SECONDS_TO_STOP);
        }
    }
}
