package kz.ruqsat.platform.eventing;

import kz.ruqsat.platform.id.Ids;
import org.axonframework.common.IdentifierFactory;

/** Time-ordered ids for messages: half the write-ahead log of random ones, and no queue at the secure random source. */
public final class UuidV7Identifiers extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        return Ids.next();
    }
}
