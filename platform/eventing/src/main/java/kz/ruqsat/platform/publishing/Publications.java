package kz.ruqsat.platform.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import kz.ruqsat.platform.history.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Which stored events other services get to see, as what, and where. The key is the aggregate's id, the type is the
 * message's simple class name.
 */
public final class Publications {

    /**
     * How one kind of event is published.
     *
     * @param event class of the stored event
     * @param topic where it goes
     * @param message makes the published message from the event and its aggregate's history up to and including it
     */
    public record Publication<E>(Class<E> event, String topic, BiFunction<E, Context, Object> message) {}

    /**
     * What a mapping may look at beside the event.
     *
     * @param recorded the event as stored
     * @param history everything that happened to the same thing, up to and including this event; read on demand
     */
    public record Context(Recorded recorded, Supplier<List<Recorded>> history) {}

    private final Map<Class<?>, Publication<?>> byEvent;

    private Publications(Map<Class<?>, Publication<?>> byEvent) {
        this.byEvent = Map.copyOf(byEvent);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Nothing is published. */
    public static Publications none() {
        return builder().build();
    }

    @Nullable Publication<?> of(Class<?> event) {
        return byEvent.get(event);
    }

    /** The event classes that are published. */
    public List<Class<?>> events() {
        return List.copyOf(byEvent.keySet());
    }

    /** The topics written to. */
    public List<String> topics() {
        return byEvent.values().stream()
                .map(Publication::topic)
                .distinct()
                .sorted()
                .toList();
    }

    /** The message of an event, for tests and golden files; null if the event stays inside. */
    public @Nullable Object message(Recorded recorded, Supplier<List<Recorded>> history) {
        Publication<?> publication = byEvent.get(recorded.event().getClass());
        return publication == null ? null : message(publication, recorded, history);
    }

    static <E> Object message(Publication<E> publication, Recorded recorded, Supplier<List<Recorded>> history) {
        return publication.message().apply(publication.event().cast(recorded.event()), new Context(recorded, history));
    }

    /** Collects the publications. */
    public static final class Builder {

        private final Map<Class<?>, Publication<?>> byEvent = new LinkedHashMap<>();

        private Builder() {}

        public <E> Builder publish(Class<E> event, String topic, BiFunction<E, Context, Object> message) {
            if (byEvent.put(event, new Publication<>(event, topic, message)) != null) {
                throw new IllegalArgumentException("published twice: " + event.getName());
            }
            return this;
        }

        public Publications build() {
            return new Publications(byEvent);
        }
    }
}
