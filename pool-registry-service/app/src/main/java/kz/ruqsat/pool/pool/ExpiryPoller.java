package kz.ruqsat.pool.pool;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.platform.polling.Poller;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Actor;

/**
 * Records that an accreditation has expired when its last day is over. It sleeps until then. Any number of nodes may run
 * one: a command too many finds nothing to do, and the row goes only by the event that was stored.
 */
class ExpiryPoller extends Poller {

    private final ExpiryTable table;
    private final Commands commands;
    private final Projections projections;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Duration longestWait;

    ExpiryPoller(
            ExpiryTable table,
            Commands commands,
            Projections projections,
            DueSignal signal,
            InstantSource clock,
            ZoneId zone,
            Duration longestWait) {
        super("expiry-poller", signal);
        this.table = table;
        this.commands = commands;
        this.projections = projections;
        this.clock = clock;
        this.zone = zone;
        this.longestWait = longestWait;
    }

    @Override
    protected boolean work() {
        var now = clock.instant();
        var due = table.due(now);
        due.forEach(one -> commands.send(
                new ExpirePool(one.poolId(), one.until(), LocalDate.ofInstant(now, zone), now), Actor.SYSTEM));
        if (!due.isEmpty() && !projections.awaitCurrent(PoolProjection.GROUP)) {
            throw new IllegalStateException("the register is behind");
        }
        return !due.isEmpty();
    }

    @Override
    protected Duration pause() {
        return table.untilNext(clock.instant())
                .filter(next -> next.compareTo(longestWait) < 0)
                .orElse(longestWait);
    }
}
