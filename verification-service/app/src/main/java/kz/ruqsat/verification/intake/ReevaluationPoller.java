package kz.ruqsat.verification.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.ruqsat.platform.command.Retry;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.platform.polling.Poller;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.verification.intake.ReevaluationTable.Claimed;
import kz.ruqsat.verification.verification.Reevaluations;
import kz.ruqsat.verification.verification.VerificationList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the rows that ask for a pool sleep or wake, in every open verification and for every licence, when the register of
 * pools says something else than before: part by part, each part and the place that it reaches in one transaction, so that
 * a node that is killed repeats nothing and leaves nothing out. It sleeps until the day comes.
 */
class ReevaluationPoller extends Poller {

    private static final Logger LOG = LoggerFactory.getLogger(ReevaluationPoller.class);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int PART = 200;

    private final ReevaluationTable table;
    private final VerificationList list;
    private final Reevaluations reevaluations;
    private final Projections projections;
    private final Locks locks;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Duration longestWait;

    ReevaluationPoller(
            ReevaluationTable table,
            VerificationList list,
            Reevaluations reevaluations,
            Projections projections,
            Locks locks,
            TransactionTemplate transaction,
            DueSignal signal,
            InstantSource clock,
            Duration longestWait) {
        super("reevaluation-poller", signal);
        this.table = table;
        this.list = list;
        this.reevaluations = reevaluations;
        this.projections = projections;
        this.locks = locks;
        this.transaction = transaction;
        this.clock = clock;
        this.longestWait = longestWait;
    }

    @Override
    protected boolean work() {
        var claimed = table.claim(clock.instant(), LEASE);
        claimed.ifPresent(this::carryThrough);
        return claimed.isPresent();
    }

    @Override
    protected Duration pause() {
        return table.untilNext(clock.instant())
                .filter(next -> next.compareTo(longestWait) < 0)
                .orElse(longestWait);
    }

    private void carryThrough(Claimed claimed) {
        try {
            // What was opened before the register changed is on the list before it is gone through.
            if (!projections.awaitCurrent(VerificationList.GROUP)) {
                throw new IllegalStateException("the list of verifications is behind");
            }
            var position = claimed.position();
            for (var part = list.inForce(position, PART); !part.isEmpty(); part = list.inForce(position, PART)) {
                position = part.getLast();
                evaluate(claimed, part);
            }
            table.done(claimed, clock.instant());
        } catch (RuntimeException failure) {
            var rest = restAfter(claimed.attempt());
            LOG.warn("verifications could not be evaluated because of {}, next in {}", claimed.cause(), rest, failure);
            table.postpone(claimed, rest, failure.toString());
        }
    }

    /** All in one transaction; if that cannot be, each in its own, so that one bad case does not hold up the others. */
    private void evaluate(Claimed claimed, List<String> part) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            evaluate(part, claimed.cause(), now, () -> table.reached(claimed, part.getLast(), LEASE));
        } catch (RuntimeException failure) {
            LOG.warn("a part could not be evaluated at once because of {}", claimed.cause(), failure);
            part.forEach(applicationId -> alone(applicationId, claimed.cause(), now));
            table.reached(claimed, part.getLast(), LEASE);
        }
    }

    private void alone(String applicationId, String cause, Instant now) {
        try {
            evaluate(List.of(applicationId), cause, now, () -> {});
        } catch (RuntimeException failure) {
            LOG.error("verification {} cannot be evaluated again", applicationId, failure);
        }
    }

    private void evaluate(List<String> applicationIds, String cause, Instant now, Runnable after) {
        Retry.onConflict(() -> transaction.execute(status -> {
            locks.poolsForReading();
            reevaluations.evaluate(applicationIds, now, cause);
            after.run();
            return true;
        }));
    }
}
