package kz.ruqsat.notification.dispatch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the poller when there is something to send, so that it need not look all the time. */
final class DispatchSignal {

    private final Semaphore given = new Semaphore(0);

    void give() {
        if (given.availablePermits() == 0) {
            given.release();
        }
    }

    /** Returns when the signal was given since the last call, or after the time. */
    void await(Duration longest) throws InterruptedException {
        given.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        given.drainPermits();
    }
}
