package kz.ruqsat.platform.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's view of the store: asks the database only after it was signalled, or while pages come full. */
final class CommitOrderStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int PAGE = 1000;

    private final CommitOrderEventStorageEngine engine;
    private final Consumer<CommitOrderStream> onClose;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition signalled = lock.newCondition();
    private final Deque<TrackedEventMessage<?>> buffer = new ArrayDeque<>();
    private CommitOrderToken place;
    private volatile boolean worthAsking = true;
    private volatile @Nullable Runnable onAvailable;

    CommitOrderStream(
            CommitOrderEventStorageEngine engine, CommitOrderToken place, Consumer<CommitOrderStream> onClose) {
        this.engine = engine;
        this.place = place;
        this.onClose = onClose;
    }

    void signal() {
        worthAsking = true;
        lock.lock();
        try {
            signalled.signalAll();
        } finally {
            lock.unlock();
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
        long left = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (!fill()) {
                if (left <= 0) {
                    return false;
                }
                left = signalled.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!fill()) {
                signalled.await();
            }
            return buffer.remove();
        } finally {
            lock.unlock();
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
            buffer.addAll(engine.page(place, PAGE));
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
