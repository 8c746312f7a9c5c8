package kz.ruqsat.platform.history;

import java.time.Instant;
import java.util.Map;

/**
 * One stored event with what was recorded beside it.
 *
 * @param eventId id of the event (UUIDv7)
 * @param aggregateId the thing it happened to
 * @param sequence its number in that thing's history, from 0
 * @param type stable name of the event
 * @param event the event itself
 * @param recordedAt when it was stored, by the service's clock
 * @param metadata actor, roles, cause and the like; see {@link kz.ruqsat.platform.command.ActorMetadata}
 */
public record Recorded(
        String eventId,
        String aggregateId,
        long sequence,
        String type,
        Object event,
        Instant recordedAt,
        Map<String, Object> metadata) {

    public Recorded {
        metadata = Map.copyOf(metadata);
    }
}
