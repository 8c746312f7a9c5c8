package kz.ruqsat.platform.projection;

import org.axonframework.eventhandling.ResetHandler;

/**
 * A read model that follows the service's own events. A subclass is a Spring component with a
 * {@code @ProcessingGroup}, owns its tables, and writes them idempotently.
 */
public abstract class Projection {

    /** Empties the tables of this projection, before it is rebuilt from the first event. */
    @ResetHandler
    public abstract void reset();
}
