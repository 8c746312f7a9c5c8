package kz.ruqsat.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The embedded starter does not look at the answer of {@code pg_ctl}: it would wait a whole minute for a server that has
 * already given up. This wakes it as soon as the output says so.
 */
final class StartWatch implements AutoCloseable {

    private static final String GAVE_UP = "pg_ctl: could not start server";

    private final Path output;
    private final Thread starter = Thread.currentThread();
    private final Thread watch;
    private volatile boolean gaveUp;

    StartWatch(Path output) {
        this.output = output;
        this.watch = Thread.ofPlatform().daemon().name("postgres-start-watch").start(this::watch);
    }

    private void watch() {
        try {
            while (!gaveUp) {
                Thread.sleep(Duration.ofMillis(100));
                if (Files.exists(output) && Files.readString(output).contains(GAVE_UP)) {
                    gaveUp = true;
                    starter.interrupt();
                }
            }
        } catch (InterruptedException started) {
            Thread.currentThread().interrupt();
        } catch (IOException unreadable) {
            // then the starter's own time limit has to do
        }
    }

    boolean gaveUp() {
        return gaveUp;
    }

    @Override
    public void close() {
        watch.interrupt();
        boolean interrupted = false;
        while (watch.isAlive()) {
            try {
                watch.join();
            } catch (InterruptedException ours) {
                interrupted = true;
            }
        }
        boolean pending = Thread.interrupted() || interrupted;
        if (pending && !gaveUp) {
            Thread.currentThread().interrupt(); // somebody else's interrupt is not ours to swallow
        }
    }
}
