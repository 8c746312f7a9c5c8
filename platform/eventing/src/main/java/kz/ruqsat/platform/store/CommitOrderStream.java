package kz.ruqsat.platform.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's view of the store: asks only after it was signalled, or while pages come full. */
final class CommitOrderStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int PAGE = 1000;

    private final SharedTail tail;
    private final Consumer<CommitOrderStream> onClose;
    private final ReentrantLock lock = new ReentrantLock();
    /** At most one or two: whoever waits looks anew after each. */
    private final Semaphore signals = new Semaphore(0);

    private final Deque<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
    private CommitOrderToken place;
    private volatile boolean worthAsking = true;
    private volatile @Nullable Runnable onAvailable;

    CommitOrderStream(SharedTail tail, CommitOrderToken place, Consumer<CommitOrderStream> onClose) {
        this.tail = tail;
        this.place = place;
        this.onClose = onClose;
    }

    /**
     * There may be something new. Called by whoever commits, while it still has its connection: it must not wait for a reader
     * that may be waiting for one.
     */
    void signal() {
        worthAsking = true;
        if (signals.availablePermits() == 0) {
            signals.release();
        }
        Runnable callback = onAvailable;
        if (callback != null) {
            callback.run();
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        lock.lock();
        try {
            return fill() ? Optional.of(buffer.peek()) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (peek().isEmpty()) {
            long left = end - System.nanoTime();
            if (left <= 0 || !signals.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (true) {
            lock.lockInterruptibly();
            try {
                if (fill()) {
                    return buffer.remove();
                }
            } finally {
                lock.unlock();
            }
            signals.acquire();
        }
    }

    private boolean fill() {
        if (!buffer.isEmpty()) {
            return true;
        }
        if (!worthAsking) {
            return false;
        }
        // Cleared before the question: a signal that comes while the database answers must not be lost.
        worthAsking = false;
        try {
            buffer.addAll(tail.page(place, PAGE));
        } catch (RuntimeException e) {
            worthAsking = true;
            throw e;
        }
        if (buffer.isEmpty()) {
            return false;
        }
        place = CommitOrderToken.of(buffer.getLast().trackingToken());
        worthAsking = true;
        return true;
    }

    @Override
    public void close() {
        onClose.accept(this);
    }
}
