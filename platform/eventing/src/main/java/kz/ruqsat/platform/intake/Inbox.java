package kz.ruqsat.platform.intake;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.ruqsat.platform.command.Retry;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes messages in: each once, in order for each key, in one transaction with its effect. A message that cannot be
 * taken is parked and blocks its own key until it was driven again or skipped.
 */
final class Inbox {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    private final Map<String, Intake> intakes;
    private final InboxTable table;
    private final EventJson json;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Inbox(
            List<Intake> intakes,
            InboxTable table,
            EventJson json,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.intakes = intakes.stream().collect(Collectors.toUnmodifiableMap(Intake::topic, intake -> intake));
        this.table = table;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes in one message. Returns when it is stored with its effect, was a repeat, or is parked.
     *
     * @throws RuntimeException if it could not be taken for a reason that may go away: it must be delivered again
     */
    void take(Arrival arrival) {
        Envelope envelope = arrival.envelope();
        if (envelope == null) {
            park(arrival, null, Parked.Reason.UNREADABLE, "id, type, key, sequence or previous is missing");
        } else if (attempt(arrival, envelope, null)) {
            drain(arrival.topic(), envelope.key());
        }
    }

    /**
     * Tries a parked message again, and then what waits behind it.
     *
     * @return whether it was taken; otherwise it stays parked, with what it failed with now
     */
    boolean driveAgain(long id) {
        Optional<Parked> parked = table.parked(id);
        Envelope envelope = parked.map(p -> p.arrival().envelope()).orElse(null);
        if (parked.isEmpty() || envelope == null || !attempt(parked.get().arrival(), envelope, id)) {
            return false;
        }
        drain(parked.get().arrival().topic(), envelope.key());
        return true;
    }

    /** Goes on without a parked message: what waits behind it is taken in. */
    boolean skip(long id) {
        Optional<Parked> parked = table.parked(id);
        if (parked.isEmpty()) {
            return false;
        }
        Arrival arrival = parked.get().arrival();
        Envelope envelope = arrival.envelope();
        inTransaction(() -> {
            if (envelope != null && table.lastTaken(arrival.topic(), envelope.key()) < envelope.sequence()) {
                taken(arrival, envelope, Outcome.SKIPPED, parked.get().detail());
            }
            table.unpark(id);
            return true;
        });
        if (envelope != null) {
            drain(arrival.topic(), envelope.key());
        }
        return true;
    }

    private void drain(String topic, String key) {
        boolean taken = true;
        while (taken) {
            Parked next = table.nextParked(topic, key).orElse(null);
            Envelope envelope = next == null ? null : next.arrival().envelope();
            taken = envelope != null
                    && next.reason() != Parked.Reason.DEFECT
                    && attempt(next.arrival(), envelope, next.id());
        }
    }

    /** Whether the message is done with: taken now, or a repeat. */
    private boolean attempt(Arrival arrival, Envelope envelope, @Nullable Long parkedId) {
        try {
            return Retry.onConflict(() -> inTransaction(() -> takeInOrder(arrival, envelope, parkedId)));
        } catch (Refused refused) {
            // The refusal has undone everything, so that the message was taken is recorded on its own.
            String code = refused.rejection().code().code();
            return inTransaction(() -> {
                unpark(parkedId);
                if (table.lastTaken(arrival.topic(), envelope.key()) < envelope.sequence()) {
                    taken(arrival, envelope, Outcome.REJECTED, code);
                }
                return true;
            });
        } catch (RuntimeException failure) {
            if (Transience.mayGoAway(failure)) {
                throw failure;
            }
            log.error("parked {} {} of {}", envelope.type(), envelope.id(), arrival.topic(), failure);
            park(arrival, envelope, Parked.Reason.DEFECT, failure.toString());
            return false;
        }
    }

    private boolean takeInOrder(Arrival arrival, Envelope envelope, @Nullable Long parkedId) {
        unpark(parkedId);
        long last = table.lastTaken(arrival.topic(), envelope.key());
        if (envelope.sequence() <= last) {
            return true;
        }
        if (envelope.previous() == last) {
            effect(arrival, envelope);
            return true;
        }
        boolean waiting = table.nextParked(arrival.topic(), envelope.key()).isPresent();
        Parked.Reason reason = waiting ? Parked.Reason.BEHIND : Parked.Reason.HOLE;
        String detail = "follows " + envelope.previous() + ", but the last one taken is " + last;
        if (parkedId == null) {
            log.error("parked {} {} of {}: {}", envelope.type(), envelope.id(), arrival.topic(), detail);
        }
        table.park(arrival, envelope, reason, detail, clock.instant());
        return false;
    }

    private void effect(Arrival arrival, Envelope envelope) {
        Intake.Handler<?> handler = intakes.get(arrival.topic()).handler(envelope.type());
        if (handler == null) {
            taken(arrival, envelope, Outcome.IGNORED, null);
        } else {
            handle(handler, arrival, envelope);
            taken(arrival, envelope, Outcome.DONE, null);
        }
    }

    private <M> void handle(Intake.Handler<M> handler, Arrival arrival, Envelope envelope) {
        handler.action().accept(json.read(arrival.body(), handler.type()), envelope);
    }

    private void taken(Arrival arrival, Envelope envelope, Outcome outcome, @Nullable String detail) {
        table.taken(arrival.topic(), envelope, outcome, detail, clock.instant());
    }

    private void unpark(@Nullable Long parkedId) {
        if (parkedId != null) {
            table.unpark(parkedId);
        }
    }

    private void park(Arrival arrival, @Nullable Envelope envelope, Parked.Reason reason, String detail) {
        inTransaction(() -> {
            table.park(arrival, envelope, reason, detail, clock.instant());
            return true;
        });
    }

    private boolean inTransaction(Supplier<Boolean> work) {
        return Boolean.TRUE.equals(transaction.execute(status -> work.get()));
    }
}
