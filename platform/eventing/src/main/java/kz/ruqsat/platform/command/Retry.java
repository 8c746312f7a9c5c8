package kz.ruqsat.platform.command;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Repeats work that lost the race for the next place in a stream. The work must start a transaction of its own. */
public final class Retry {

    private static final int ATTEMPTS = 8;

    private Retry() {}

    /**
     * Does the work, again if another writer was first.
     *
     * @throws ConcurrencyException or {@link AggregateStreamCreationException}, if it lost every time
     */
    public static <T> T onConflict(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * 4_000_000L));
            }
        }
    }
}
