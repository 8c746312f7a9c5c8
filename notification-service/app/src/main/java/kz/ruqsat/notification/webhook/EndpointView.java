package kz.ruqsat.notification.webhook;

import java.time.Instant;
import java.util.List;

/** A registered endpoint, as its portal may see it: without the secret. */
public record EndpointView(String id, String portal, String url, List<String> events, Instant registeredAt) {

    public EndpointView {
        events = List.copyOf(events);
    }
}
