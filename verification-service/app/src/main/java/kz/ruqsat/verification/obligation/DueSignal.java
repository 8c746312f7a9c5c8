package kz.ruqsat.verification.obligation;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the poller of this process before its time. Several calls before it looks are one. */
final class DueSignal {

    private final Semaphore pending = new Semaphore(0);

    void wake() {
        pending.release();
    }

    /** Waits until woken, but no longer than that. */
    void await(Duration longest) throws InterruptedException {
        if (pending.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
            pending.drainPermits();
        }
    }
}
