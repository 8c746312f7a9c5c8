package kz.ruqsat.verification.edition;

import kz.ruqsat.platform.event.EventRegistry;

/** Names and revisions under which the events of the catalogue are stored for ever; classes may be renamed, these not. */
public final class CatalogueEvents {

    private CatalogueEvents() {}

    public static EventRegistry.Builder register(EventRegistry.Builder registry) {
        return registry.event("RequirementEditionProposed", 1, RequirementEditionProposed.class)
                .event("RequirementEditionApproved", 1, RequirementEditionApproved.class)
                .event("RequirementEditionRejected", 1, RequirementEditionRejected.class)
                .event("PolicyChanged", 1, PolicyChanged.class);
    }
}
