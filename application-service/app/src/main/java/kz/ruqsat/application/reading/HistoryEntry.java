package kz.ruqsat.application.reading;

import java.time.Instant;
import kz.ruqsat.application.application.ApplicationEvent;
import kz.ruqsat.application.application.ApplicationRefused;
import kz.ruqsat.application.application.RefusalGround;
import kz.ruqsat.application.application.RefusalProposed;
import kz.ruqsat.platform.command.ActorMetadata;
import kz.ruqsat.platform.history.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One line of an application's history.
 *
 * @param by who acted; the product itself is {@code ruqsat}
 * @param cause the event or message that made the product act, null when a person acted
 * @param ground for refusals and their proposals, the legal point, the reason and the note
 * @param event what happened, as stored
 */
public record HistoryEntry(
        String eventId,
        long sequence,
        String type,
        Instant at,
        String by,
        @Nullable String roles,
        @Nullable String cause,
        @Nullable RefusalGround ground,
        ApplicationEvent event) {

    /** The entry for a stored event. */
    public static HistoryEntry of(Recorded recorded) {
        var event = (ApplicationEvent) recorded.event();
        return new HistoryEntry(
                recorded.eventId(),
                recorded.sequence(),
                recorded.type(),
                recorded.recordedAt(),
                String.valueOf(recorded.metadata().get(ActorMetadata.ACTOR)),
                (String) recorded.metadata().get(ActorMetadata.ROLES),
                (String) recorded.metadata().get(ActorMetadata.CAUSE),
                ground(event),
                event);
    }

    private static @Nullable RefusalGround ground(ApplicationEvent event) {
        return switch (event) {
            case RefusalProposed proposed -> proposed.ground();
            case ApplicationRefused refused -> refused.ground();
            default -> null;
        };
    }
}
