package kz.ruqsat.notification.webhook;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Call this address of the portal from now on. The address and the subscriptions have been checked. */
public record RegisterEndpoint(
        @TargetAggregateIdentifier String endpointId,
        String portal,
        String url,
        List<String> events,
        Instant registeredAt) {

    public RegisterEndpoint {
        events = List.copyOf(events);
    }

    WebhookEndpointRegistered registered() {
        return new WebhookEndpointRegistered(endpointId, portal, url, events, registeredAt);
    }
}
