package kz.ruqsat.platform.history;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.platform.event.EventRegistry;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of single things. A single resource is answered by folding its history: so it shows every write at
 * once, and can be asked as of any instant.
 */
public final class Histories {

    private final EventStore events;
    private final EventRegistry registry;

    public Histories(EventStore events, EventRegistry registry) {
        this.events = events;
        this.registry = registry;
    }

    /** All that happened, oldest first; empty if the thing does not exist. */
    public List<Recorded> of(String aggregateId) {
        return events.readEvents(aggregateId).asStream().map(this::recorded).toList();
    }

    /**
     * What had happened by an instant, oldest first.
     *
     * @param asOf inclusive; null for everything
     */
    public List<Recorded> of(String aggregateId, @Nullable Instant asOf) {
        List<Recorded> all = of(aggregateId);
        return asOf == null
                ? all
                : all.stream().filter(r -> !r.recordedAt().isAfter(asOf)).toList();
    }

    /**
     * What happened after an event that is known already, oldest first; empty if nothing did. Cheap then: one look into
     * an index.
     *
     * @param sequence number of the last known event, -1 for none
     */
    public List<Recorded> after(String aggregateId, long sequence) {
        return events.readEvents(aggregateId, sequence + 1)
                .asStream()
                .map(this::recorded)
                .toList();
    }

    /** One event message as it was recorded. */
    public Recorded recorded(DomainEventMessage<?> message) {
        return new Recorded(
                message.getIdentifier(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                registry.of(message.getPayloadType()).name(),
                message.getPayload(),
                message.getTimestamp(),
                message.getMetaData());
    }
}
