package kz.ruqsat.platform.polling;

import java.time.Duration;
import kz.ruqsat.platform.clock.ClockMoved;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/**
 * A thread that does what is due, looks away until something may be due again, and goes on after a failure. Woken by its
 * signal, and when the clock of the sandbox is moved through this process. Starts and stops with the service.
 */
public abstract class Poller implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration SHUTDOWN = Duration.ofSeconds(10);
    private static final Duration FIRST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    private final String name;
    private final DueSignal signal;

    private volatile @Nullable Thread worker;

    /**
     * A poller that has not started.
     *
     * @param name of its thread
     * @param signal by which others wake it
     */
    protected Poller(String name, DueSignal signal) {
        this.name = name;
        this.signal = signal;
    }

    /**
     * Does what is due. A failure that it throws is logged, and it is called again a second later.
     *
     * @return whether there may be more to do at once
     */
    protected abstract boolean work() throws InterruptedException;

    /** How long to look away when there was nothing more to do. */
    protected abstract Duration pause();

    /**
     * How long a piece of work that failed is left alone: a second at first, twice as long after each further attempt, five
     * minutes at most.
     *
     * @param attempt that failed, counted from 1
     */
    protected static Duration restAfter(int attempt) {
        var rest = FIRST_REST.multipliedBy(1L << Math.min(attempt - 1, 20));
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    @EventListener
    void on(ClockMoved moved) {
        signal.wake();
    }

    /** For work that stops in the middle when the service does. */
    protected final boolean goesOn() {
        return worker == Thread.currentThread();
    }

    private void loop() {
        while (goesOn()) {
            try {
                if (!work()) {
                    signal.await(pause());
                }
            } catch (InterruptedException told) {
                return;
            } catch (RuntimeException failure) {
                LOG.error("{} cannot work", name, failure);
                rest();
            }
        }
    }

    private void rest() {
        try {
            signal.await(REST);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().name(name).daemon().unstarted(this::loop);
        worker = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var thread = worker;
        worker = null;
        if (thread != null) {
            signal.wake();
            try {
                thread.join(SHUTDOWN);
            } catch (InterruptedException told) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
