package kz.ruqsat.notification.webhook;

import java.time.Instant;

/** The endpoint is not called any more. */
public record WebhookEndpointRemoved(String endpointId, Instant removedAt) {}
