package kz.ruqsat.notification.webhook;

import java.time.Instant;
import java.util.List;

/** A portal wants to be called. The secret is not told here: events are for ever, a secret is not. */
public record WebhookEndpointRegistered(
        String endpointId, String portal, String url, List<String> events, Instant registeredAt) {

    public WebhookEndpointRegistered {
        events = List.copyOf(events);
    }
}
