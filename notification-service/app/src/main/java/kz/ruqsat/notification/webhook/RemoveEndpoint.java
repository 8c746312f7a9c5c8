package kz.ruqsat.notification.webhook;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Never call this endpoint again. Repeated, it changes nothing. */
public record RemoveEndpoint(@TargetAggregateIdentifier String endpointId, Instant removedAt) {}
