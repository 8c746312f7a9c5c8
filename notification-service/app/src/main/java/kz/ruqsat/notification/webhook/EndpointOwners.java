package kz.ruqsat.notification.webhook;

import java.util.Optional;

/** Whose endpoint it is. */
public interface EndpointOwners {

    /** The portal of an endpoint, also of a removed one; empty if there never was one. */
    Optional<String> portalOf(String endpointId);
}
