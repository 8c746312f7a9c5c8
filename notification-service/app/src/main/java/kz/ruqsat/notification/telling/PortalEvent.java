package kz.ruqsat.notification.telling;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something to tell the software of a portal. It carries ids, dates and states, no personal data: what else the portal
 * wants to know it reads with its own token.
 *
 * @param subject id of what changed; deliveries about one subject keep their order
 * @param data strings, numbers and booleans, in the order in which they are written
 */
public record PortalEvent(PortalEventType type, String subject, Instant time, Map<String, Object> data) {

    public PortalEvent {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
