package kz.ruqsat.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ruqsat.platform.embedded.LocalBroker;
import kz.ruqsat.platform.embedded.LocalDatabase;
import kz.ruqsat.platform.embedded.ServiceDatabase;
import org.springframework.boot.SpringApplication;

/** PostgreSQL once per JVM; a database and a broker per Spring context. Stopped when all contexts are closed. */
final class SharedParts {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private SharedParts() {}

    /** A new, empty database. */
    static ServiceDatabase database() {
        return Postgres.SERVER.serviceDatabase("test_" + DATABASES.incrementAndGet());
    }

    /**
     * A new broker. Names of topics and consumer groups are fixed, so two contexts on one broker would take each other's
     * messages.
     */
    static CompletableFuture<LocalBroker> broker() {
        return CompletableFuture.supplyAsync(() -> stoppedAtTheEnd(LocalBroker.throwAway()));
    }

    private static <T extends AutoCloseable> T stoppedAtTheEnd(T part) {
        // Not a shutdown hook of our own: these run after the contexts have closed, so nobody misses the part.
        SpringApplication.getShutdownHandlers().add(() -> {
            try {
                part.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        return part;
    }

    private static final class Postgres {
        static final LocalDatabase SERVER = stoppedAtTheEnd(LocalDatabase.throwAway());
    }
}
