package kz.ruqsat.verification.obligation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.platform.polling.Poller;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.obligation.DueTable.Claimed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets due terms lapse. Any number of nodes may run one: each claims rows that nobody else has. A row leaves the table
 * of running terms only by the event that its command stored, so nothing that happens between claim and event loses it;
 * and a command too many finds nothing to do.
 *
 * <p>After an outage it first lets the service take in what others have said meanwhile, so that nobody is told of a lapse
 * that a word in time had prevented.
 */
class DeadlinePoller extends Poller {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlinePoller.class);

    /** A term lapses by law whether or not Kafka answers. */
    private static final Duration LONGEST_LISTENING = Duration.ofMinutes(10);

    private static final Duration LISTENING = Duration.ofMillis(500);

    private final DueTable table;
    private final Commands commands;
    private final InstantSource clock;
    private final int batch;
    private final Duration lease;
    private final Duration longestWait;
    private final BooleanSupplier everythingHeard;

    private boolean listens = true;
    private long listeningSince;

    /** @param everythingHeard whether what others had said when this node started has been taken in */
    DeadlinePoller(
            DueTable table,
            DueSignal signal,
            Commands commands,
            InstantSource clock,
            int batch,
            Duration lease,
            Duration longestWait,
            BooleanSupplier everythingHeard) {
        super("deadline-poller", signal);
        this.table = table;
        this.commands = commands;
        this.clock = clock;
        this.batch = batch;
        this.lease = lease;
        this.longestWait = longestWait;
        this.everythingHeard = everythingHeard;
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

    @Override
    protected boolean work() {
        listens = listens && stillListens();
        return !listens && fireDue() == batch;
    }

    private boolean stillListens() {
        long now = System.nanoTime();
        listeningSince = listeningSince == 0 ? now : listeningSince;
        if (everythingHeard.getAsBoolean()) {
            return false;
        }
        boolean goesOn = now - listeningSince < LONGEST_LISTENING.toNanos();
        if (!goesOn) {
            LOG.warn("terms lapse although not everything was taken in that others had said before");
        }
        return goesOn;
    }

    @Override
    protected Duration pause() {
        return listens ? LISTENING : untilNextDue();
    }

    private Duration untilNextDue() {
        return table.untilNextDue(clock.instant())
                .filter(next -> next.compareTo(longestWait) < 0)
                .orElse(longestWait);
    }
}
