package kz.ruqsat.notification.webhook;

import java.net.UnknownHostException;

/** A host leads to an address that we do not call. To the HTTP client it is a host that does not exist. */
final class ForbiddenTarget extends UnknownHostException {

    private static final long serialVersionUID = 1;

    ForbiddenTarget(String host) {
        super(host + " leads to an address that is not called");
    }
}
