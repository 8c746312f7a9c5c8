package kz.ruqsat.platform.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * Lets every failure through, so that no event is stepped over, and remembers it until the event has been handled after
 * all: Axon itself forgets a failure as soon as it lets go of the segment.
 */
public final class ProcessorFailures implements ErrorHandler {

    private record Failure(String error, @Nullable TrackingToken at) {}

    private final Map<String, Failure> latest = new ConcurrentHashMap<>();

    @Override
    public void handleError(ErrorContext context) throws Exception {
        TrackingToken at = null;
        for (EventMessage<?> event : context.failedEvents()) {
            if (event instanceof TrackedEventMessage<?> tracked) {
                at = tracked.trackingToken();
            }
        }
        latest.put(context.eventProcessor(), new Failure(context.error().toString(), at));
        PropagatingErrorHandler.instance().handleError(context);
    }

    /**
     * What a processor fails with.
     *
     * @param reached how far it has come, or null if it works on nothing now
     */
    @Nullable String current(String processor, @Nullable TrackingToken reached) {
        Failure failure = latest.get(processor);
        if (failure == null) {
            return null;
        }
        if (reached != null && failure.at() != null && reached.covers(failure.at())) {
            latest.remove(processor, failure);
            return null;
        }
        return failure.error();
    }
}
