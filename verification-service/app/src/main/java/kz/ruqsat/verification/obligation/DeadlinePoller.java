package kz.ruqsat.verification.obligation;

import java.time.Duration;
import java.time.InstantSource;
import kz.ruqsat.platform.clock.ClockMoved;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.obligation.DueTable.Claimed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/**
 * Lets due terms lapse. Any number of nodes may run one: each claims rows that nobody else has. A row leaves the table
 * of running terms only by the event that its command stored, so nothing that happens between claim and event loses it;
 * and a command too many finds nothing to do.
 */
class DeadlinePoller implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlinePoller.class);
    private static final Duration FIRST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);
    private static final Duration SHUTDOWN = Duration.ofSeconds(10);

    private final DueTable table;
    private final DueSignal signal;
    private final Commands commands;
    private final InstantSource clock;
    private final int batch;
    private final Duration lease;
    private final Duration longestWait;

    private volatile @Nullable Thread worker;

    DeadlinePoller(
            DueTable table,
            DueSignal signal,
            Commands commands,
            InstantSource clock,
            int batch,
            Duration lease,
            Duration longestWait) {
        this.table = table;
        this.signal = signal;
        this.commands = commands;
        this.clock = clock;
        this.batch = batch;
        this.lease = lease;
        this.longestWait = longestWait;
    }

    /**
     * Claims one batch and sends its commands, each in a transaction of its own.
     *
     * @return how many rows were claimed
     */
    int fireDue() {
        var claimed = table.claim(clock.instant(), lease, batch);
        claimed.forEach(this::fire);
        return claimed.size();
    }

    private void fire(Claimed row) {
        try {
            commands.send(row.command(), Actor.SYSTEM);
        } catch (RuntimeException failure) {
            var rest = restAfter(row.attempt());
            LOG.warn(
                    "obligation {} is due and could not lapse, attempt {}, next in {}",
                    row.obligationId(),
                    row.attempt(),
                    rest,
                    failure);
            table.postpone(row, rest, failure.toString());
        }
    }

    /** Doubles with each attempt. */
    static Duration restAfter(int attempt) {
        var rest = FIRST_REST.multipliedBy(1L << Math.min(attempt - 1, 20));
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    @EventListener
    void on(ClockMoved moved) {
        signal.wake();
    }

    private void work() {
        while (worker == Thread.currentThread()) {
            try {
                if (fireDue() < batch) {
                    signal.await(pause());
                }
            } catch (InterruptedException told) {
                return;
            } catch (RuntimeException failure) {
                LOG.error("the board of deadlines cannot be read, terms do not lapse", failure);
                rest();
            }
        }
    }

    private Duration pause() {
        return table.untilNextDue(clock.instant())
                .filter(next -> next.compareTo(longestWait) < 0)
                .orElse(longestWait);
    }

    private void rest() {
        try {
            signal.await(FIRST_REST);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().name("deadline-poller").daemon().unstarted(this::work);
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
