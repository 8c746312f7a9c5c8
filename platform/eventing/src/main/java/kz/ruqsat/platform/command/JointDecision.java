package kz.ruqsat.platform.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.store.WakingEventStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets many event-sourced things of one type decide about the same change: their histories are read by one question and
 * what they decide is stored by one statement, where a command each would ask and store one by one. Each still decides for
 * itself, on its whole history, and the unique key on (thing, sequence) still says who was first.
 *
 * <p>The decision must be the one that the type's command handler makes. Works in the caller's transaction; whoever opened
 * it repeats the whole after a conflict.
 */
public final class JointDecision {

    private final WakingEventStore events;

    public JointDecision(WakingEventStore events) {
        this.events = events;
    }

    /**
     * Stores what the things decide.
     *
     * @param aggregateType under which their events are stored
     * @param ids of the things; one without a history is left out
     * @param decision from id and history, oldest first, to the events that follow; none if there is nothing to do
     * @param cause id of the event or message that made us act
     * @return how many of them had something to do
     * @throws IllegalStateException outside a transaction
     */
    public int decide(
            String aggregateType,
            Collection<String> ids,
            BiFunction<String, List<Object>, ? extends List<?>> decision,
            Actor actor,
            String cause) {
        return decide(aggregateType, histories(ids), decision, ActorMetadata.of(actor, cause));
    }

    /**
     * As {@link #decide}, for things that may not be there yet: one without a history decides on an empty one, and begins
     * if it decides anything.
     *
     * @param decision from id and history, oldest first, to the events that follow; none if there is nothing to do
     * @param cause id of the event or message that made us act; null on behalf of somebody who asked
     * @return how many of them had something to do
     * @throws IllegalStateException outside a transaction
     */
    public int decideOrBegin(
            String aggregateType,
            Collection<String> ids,
            BiFunction<String, List<Object>, ? extends List<?>> decision,
            Actor actor,
            @Nullable String cause) {
        // In one order whoever asks, so that two writers of the same things do not wait for each other.
        var histories = new TreeMap<>(histories(ids));
        ids.forEach(id -> histories.putIfAbsent(id, List.of()));
        return decide(aggregateType, histories, decision, ActorMetadata.of(actor, cause));
    }

    private int decide(
            String aggregateType,
            Map<String, List<DomainEventMessage<?>>> histories,
            BiFunction<String, List<Object>, ? extends List<?>> decision,
            Map<String, Object> metadata) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("what many decide is stored together, in a transaction");
        }
        List<DomainEventMessage<?>> stored = new ArrayList<>();
        int acted = 0;
        for (var history : histories.entrySet()) {
            var payloads = history.getValue().stream()
                    .<Object>map(DomainEventMessage::getPayload)
                    .toList();
            long sequence = history.getValue().isEmpty()
                    ? -1
                    : history.getValue().getLast().getSequenceNumber();
            var decided = decision.apply(history.getKey(), payloads);
            for (var event : decided) {
                stored.add(
                        new GenericDomainEventMessage<>(aggregateType, history.getKey(), ++sequence, event, metadata));
            }
            acted += decided.isEmpty() ? 0 : 1;
        }
        events.publish(stored);
        return acted;
    }

    /**
     * Stores the first events of things that do not exist yet. One that has a history already is left as it is, so a repeat
     * changes nothing.
     *
     * @param aggregateType under which the events are stored
     * @param beginnings from id to the first events
     * @param cause id of the event or message that made us act
     * @return how many of the things began
     * @throws IllegalStateException outside a transaction
     */
    public int begin(String aggregateType, Map<String, ? extends List<?>> beginnings, Actor actor, String cause) {
        return decideOrBegin(
                aggregateType,
                beginnings.keySet(),
                (id, history) -> history.isEmpty() ? List.copyOf(beginnings.get(id)) : List.of(),
                actor,
                cause);
    }

    private Map<String, List<DomainEventMessage<?>>> histories(Collection<String> ids) {
        Map<String, List<DomainEventMessage<?>>> histories = new LinkedHashMap<>();
        for (var event : events.readEvents(ids)) {
            histories
                    .computeIfAbsent(event.getAggregateIdentifier(), id -> new ArrayList<>())
                    .add(event);
        }
        return histories;
    }
}
