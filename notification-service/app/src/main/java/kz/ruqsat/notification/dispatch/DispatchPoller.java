package kz.ruqsat.notification.dispatch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.ruqsat.platform.clock.ClockMoved;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/**
 * Takes due notices and lets them be attempted, each on a virtual thread. It is woken when something was composed, and
 * looks by itself for retries and for what other nodes or a moved clock made due.
 */
class DispatchPoller implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DispatchPoller.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final DueTable table;
    private final Dispatch dispatch;
    private final DispatchSignal signal;
    private final DispatchSettings settings;
    private final InstantSource clock;
    private final Semaphore slots;
    private volatile boolean running;
    private @Nullable Thread loop;
    private @Nullable ExecutorService attempts;

    DispatchPoller(
            DueTable table, Dispatch dispatch, DispatchSignal signal, DispatchSettings settings, InstantSource clock) {
        this.table = table;
        this.dispatch = dispatch;
        this.signal = signal;
        this.settings = settings;
        this.clock = clock;
        this.slots = new Semaphore(settings.parallel());
    }

    @EventListener
    void onClockMoved(ClockMoved moved) {
        signal.give();
    }

    private void loop(ExecutorService attempts) {
        while (running) {
            try {
                int room = slots.availablePermits();
                List<String> claimed = room == 0 ? List.of() : claim(room);
                claimed.forEach(noticeId -> start(noticeId, attempts));
                // Looks again at once after any: a kind with less than its share leaves room for others.
                if (claimed.isEmpty()) {
                    signal.await(settings.look());
                }
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private List<String> claim(int room) {
        try {
            return table.claim(clock.instant(), settings.lease(), room);
        } catch (RuntimeException databaseAway) {
            log.warn("due notices could not be claimed: {}", databaseAway.toString());
            return List.of();
        }
    }

    private void start(String noticeId, ExecutorService attempts) {
        slots.acquireUninterruptibly();
        attempts.execute(() -> {
            try {
                dispatch.attempt(noticeId);
            } catch (RuntimeException unrecorded) {
                // The claim runs out and somebody attempts it again: the reader may get it twice, never not at all.
                log.warn("the attempt of notice {} was not recorded", noticeId, unrecorded);
            } finally {
                slots.release();
                signal.give();
            }
        });
    }

    @Override
    public synchronized void start() {
        running = true;
        attempts = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("notice-attempt-", 0).factory());
        ExecutorService workers = attempts;
        loop = Thread.ofVirtual().name("notice-dispatch").start(() -> loop(workers));
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (loop != null && attempts != null) {
            loop.interrupt();
            attempts.shutdown();
            awaitEnd(attempts);
        }
        loop = null;
        attempts = null;
    }

    private static void awaitEnd(ExecutorService attempts) {
        try {
            if (!attempts.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                attempts.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            attempts.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
