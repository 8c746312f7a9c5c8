package kz.ruqsat.notification.telling;

import java.util.List;

/** Which endpoints want to be called. */
public interface Subscriptions {

    /** Ids of the endpoints of a portal that subscribed to this kind of event. */
    List<String> endpointsOf(String portal, PortalEventType type);
}
