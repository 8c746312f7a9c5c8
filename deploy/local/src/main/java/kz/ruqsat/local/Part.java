package kz.ruqsat.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the processes: how it is started, whether it is ready, and its present JVM if it has one. */
final class Part {

    private static final Duration TIME_TO_BE_READY = Duration.ofMinutes(5);

    private final Child child;
    private final Unpacked unpacked;
    private final StartCache cache;
    private final Readiness readiness;
    private final DataDirectory data;
    private final boolean recording;
    private volatile @Nullable ChildProcess process;

    Part(Child child, Unpacked unpacked, Addresses addresses, DataDirectory data, boolean recording) {
        this.child = child;
        this.unpacked = unpacked;
        this.cache = StartCache.of(unpacked, data.logs().resolve(child.name() + ".start-cache.log"));
        this.readiness = new Readiness(java.net.URI.create(addresses.readiness(child)));
        this.data = data;
        this.recording = recording;
    }

    Child child() {
        return child;
    }

    StartCache cache() {
        return cache;
    }

    Optional<ChildProcess> process() {
        return Optional.ofNullable(process);
    }

    ChildProcess start(Map<String, String> variables) throws IOException {
        List<String> command = JavaCommand.run(unpacked.jar(), cache.flags(recording));
        ChildProcess started = ChildProcess.start(child, command, variables, data.log(child.name()));
        process = started;
        new Leftovers(data.processes()).remember(child.name(), started.handle());
        return started;
    }

    /** @throws StackFailure when it died or took too long, with the end of its log */
    void awaitReady(ChildProcess started) throws InterruptedException {
        if (readiness.await(TIME_TO_BE_READY, started::isAlive)) {
            return;
        }
        if (!started.isAlive()) {
            throw new StackFailure(started.obituary());
        }
        List<String> lines = new ArrayList<>();
        lines.add("%s is not ready after %d seconds. The end of its log, %s:"
                .formatted(child.name(), TIME_TO_BE_READY.toSeconds(), data.log(child.name())));
        lines.addAll(started.tail());
        throw new StackFailure(lines);
    }

    boolean isRecording() {
        return recording && !cache.exists();
    }
}
