package kz.ruqsat.verification.obligation;

import kz.ruqsat.platform.event.EventRegistry;

/** Names and revisions under which the events of obligations are stored for ever; classes may be renamed, these not. */
public final class ObligationEvents {

    private ObligationEvents() {}

    public static EventRegistry.Builder register(EventRegistry.Builder registry) {
        return registry.event("ObligationArmed", 1, ObligationArmed.class)
                .event("ObligationPaused", 1, ObligationPaused.class)
                .event("ObligationResumed", 1, ObligationResumed.class)
                .event("ObligationExtended", 1, ObligationExtended.class)
                .event("ObligationMoved", 1, ObligationMoved.class)
                .event("ObligationEscalated", 1, ObligationEscalated.class)
                .event("ObligationFulfilled", 1, ObligationFulfilled.class)
                .event("ObligationFulfilledLate", 1, ObligationFulfilledLate.class)
                .event("ObligationLapsed", 1, ObligationLapsed.class)
                .event("ObligationCancelled", 1, ObligationCancelled.class);
    }
}
