package kz.ruqsat.platform.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kz.ruqsat.platform.store.CommitOrderToken;
import kz.ruqsat.platform.store.EventPlaces;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** The event processors of this service: waiting until one has caught up, looking at them, rebuilding one. */
public final class Projections {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration SHUTDOWN = Duration.ofSeconds(30);

    /**
     * How one processor is doing.
     *
     * @param name its processing group
     * @param running whether it works
     * @param error why it does not, or null
     * @param position number of the last event it handled, or null if none
     * @param replaying whether it is being rebuilt
     */
    public record ProcessorState(
            String name,
            boolean running,
            @Nullable String error,
            @Nullable Long position,
            boolean replaying) {}

    private final EventProcessingConfiguration processing;
    private final EventPlaces places;
    private final ProcessorFailures failures;

    public Projections(EventProcessingConfiguration processing, EventPlaces places, ProcessorFailures failures) {
        this.processing = processing;
        this.places = places;
        this.failures = failures;
    }

    /**
     * Waits until a projection shows everything that was committed before this call, but two seconds at most: a list is
     * better late than never.
     *
     * @return whether it caught up
     */
    public boolean awaitCurrent(String name) {
        CommitOrderToken target = places.lastCommitted();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!hasReached(name, target)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
        return true;
    }

    private boolean hasReached(String name, CommitOrderToken target) {
        if (target.equals(CommitOrderToken.START)) {
            return true;
        }
        Map<Integer, EventTrackerStatus> segments = processor(name).processingStatus();
        return !segments.isEmpty()
                && segments.values().stream()
                        .allMatch(s -> s.getTrackingToken() != null
                                && s.getTrackingToken().covers(target));
    }

    /** All processors of this service, by name. */
    public List<ProcessorState> states() {
        var states = new TreeMap<String, ProcessorState>();
        processing.eventProcessors().forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor streaming) {
                states.put(name, state(streaming));
            }
        });
        return List.copyOf(states.values());
    }

    private ProcessorState state(StreamingEventProcessor processor) {
        var segments = processor.processingStatus().values();
        TrackingToken reached = segments.stream()
                .map(EventTrackerStatus::getTrackingToken)
                .filter(Objects::nonNull)
                .reduce(TrackingToken::lowerBound)
                .orElse(null);
        return new ProcessorState(
                processor.getName(),
                processor.isRunning() && !processor.isError(),
                failures.current(processor.getName(), reached),
                reached == null || reached.position().isEmpty()
                        ? null
                        : reached.position().getAsLong(),
                segments.stream().anyMatch(EventTrackerStatus::isReplaying));
    }

    /**
     * Empties a projection and builds it again from the first event, while others go on.
     *
     * @throws IllegalArgumentException if there is no such projection, or it has no reset and so must not be replayed
     */
    public void rebuild(String name) {
        StreamingEventProcessor processor = processor(name);
        if (!processor.supportsReset()) {
            throw new IllegalArgumentException("not a projection that can be rebuilt: " + name);
        }
        processor
                .shutdownAsync()
                .orTimeout(SHUTDOWN.toSeconds(), TimeUnit.SECONDS)
                .join();
        try {
            processor.resetTokens();
        } finally {
            processor.start();
        }
    }

    private StreamingEventProcessor processor(String name) {
        return processing
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("no event processor: " + name));
    }
}
