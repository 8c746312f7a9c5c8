package kz.ruqsat.platform.polling;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the poller of this process before its time. Several calls before it looks are one. */
public final class DueSignal {

    private final Semaphore pending = new Semaphore(0);

    /** Something may be due earlier than the poller thinks. */
    public void wake() {
        pending.release();
    }

    /** Waits until woken, but no longer than that. */
    public void await(Duration longest) throws InterruptedException {
        if (pending.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
            pending.drainPermits();
        }
    }
}
