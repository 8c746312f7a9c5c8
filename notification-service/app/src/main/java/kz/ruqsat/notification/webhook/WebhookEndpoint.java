package kz.ruqsat.notification.webhook;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One address at which a portal wants to be called. */
public class WebhookEndpoint {

    @AggregateIdentifier
    private @Nullable String endpointId;

    private boolean removed;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void handle(RegisterEndpoint command) {
        apply(command.registered());
    }

    @CommandHandler
    public void handle(RemoveEndpoint command) {
        if (!removed) {
            apply(new WebhookEndpointRemoved(command.endpointId(), command.removedAt()));
        }
    }

    @EventSourcingHandler
    public void on(WebhookEndpointRegistered event) {
        endpointId = event.endpointId();
    }

    @EventSourcingHandler
    public void on(WebhookEndpointRemoved event) {
        removed = true;
    }
}
