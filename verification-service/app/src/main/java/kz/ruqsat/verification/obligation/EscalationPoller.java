package kz.ruqsat.verification.obligation;

import java.time.Duration;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.platform.polling.Poller;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.verification.obligation.EscalationTable.Claimed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets terms reach their rungs. A row leaves the waiting ones only by the event that its command stored; the term itself
 * sees to it that each rung happens once. Within the quiet hours nothing is told: it waits until they end.
 */
class EscalationPoller extends Poller {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationPoller.class);
    private static final int BATCH = 50;
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final EscalationTable table;
    private final Commands commands;
    private final TermCalendars calendars;
    private final EscalationRules rules;

    EscalationPoller(
            EscalationTable table,
            DueSignal signal,
            Commands commands,
            TermCalendars calendars,
            EscalationRules rules) {
        super("escalation-poller", signal);
        this.table = table;
        this.commands = commands;
        this.calendars = calendars;
        this.rules = rules;
    }

    /** @return how many rungs were claimed; none within the quiet hours */
    int climb() {
        if (!quietFor().isZero()) {
            return 0;
        }
        var claimed = table.claim(calendars.now(), LEASE, BATCH);
        claimed.forEach(this::climb);
        return claimed.size();
    }

    private void climb(Claimed row) {
        try {
            commands.send(row.command(), Actor.SYSTEM);
        } catch (RuntimeException failure) {
            var rest = restAfter(row.attempt());
            LOG.warn("obligation {} could not reach {}, next in {}", row.obligationId(), row.rung(), rest, failure);
            table.postpone(row, rest, failure.toString());
        }
    }

    private Duration quietFor() {
        return rules.quietFor(calendars.now(), calendars.knownNow().zone());
    }

    @Override
    protected boolean work() {
        return climb() == BATCH;
    }

    @Override
    protected Duration pause() {
        var quiet = quietFor();
        var next = quiet.isZero() ? table.untilNext(calendars.now()).orElse(LONGEST_WAIT) : quiet;
        return next.compareTo(LONGEST_WAIT) < 0 ? next : LONGEST_WAIT;
    }
}
