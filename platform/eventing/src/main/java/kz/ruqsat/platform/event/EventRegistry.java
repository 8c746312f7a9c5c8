package kz.ruqsat.platform.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stored events of one service: each class has a stable name and a revision under which it is stored. Class names
 * never reach the database, so classes may be renamed and moved.
 */
public final class EventRegistry {

    /**
     * One kind of stored event.
     *
     * @param name stable name in the past tense, for example {@code ApplicationSubmitted}
     * @param revision shape of the payload, counted from 1
     * @param type the class that carries it today
     */
    public record EventType(String name, int revision, Class<?> type) {}

    private final Map<String, EventType> byName;
    private final Map<Class<?>, EventType> byClass;

    private EventRegistry(Collection<EventType> types) {
        var names = new LinkedHashMap<String, EventType>();
        var classes = new LinkedHashMap<Class<?>, EventType>();
        for (EventType type : types) {
            if (names.put(type.name(), type) != null || classes.put(type.type(), type) != null) {
                throw new IllegalArgumentException("registered twice: " + type);
            }
        }
        this.byName = names;
        this.byClass = classes;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** All registered kinds, in the order of registration. */
    public List<EventType> types() {
        return List.copyOf(byName.values());
    }

    /**
     * The kind of an event object.
     *
     * @throws IllegalArgumentException if the class is not registered: such an event cannot be stored
     */
    public EventType of(Class<?> type) {
        EventType found = byClass.get(type);
        if (found == null) {
            throw new IllegalArgumentException("not a registered event: " + type.getName());
        }
        return found;
    }

    /**
     * The kind stored under a name and revision.
     *
     * @throws IllegalStateException if this code does not know it: reading on would skip what it does not understand
     */
    public EventType stored(String name, int revision) {
        EventType found = byName.get(name);
        if (found == null || found.revision() != revision) {
            throw new IllegalStateException("stored event of unknown kind: " + name + " revision " + revision);
        }
        return found;
    }

    /** Collects the kinds. */
    public static final class Builder {

        private final List<EventType> types = new java.util.ArrayList<>();

        private Builder() {}

        public Builder event(String name, int revision, Class<?> type) {
            types.add(new EventType(name, revision, type));
            return this;
        }

        public EventRegistry build() {
            return new EventRegistry(types);
        }
    }
}
