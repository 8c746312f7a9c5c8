package kz.ruqsat.platform.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a service takes in from one topic: for each type of message, what to do. A handler translates the message into a
 * command (or into a row of its own read table) and nothing else; it runs in the transaction that also records the
 * message, once for each message id and in order for each key. Types without a handler are counted and passed over.
 *
 * <p>{@link kz.ruqsat.platform.problem.Refused} is recorded as a rejection; any other failure that will not go away by
 * itself parks the message and blocks its key; failures that may go away are tried again.
 */
public final class Intake {

    record Handler<M>(Class<M> type, BiConsumer<M, Envelope> action) {}

    private final String topic;
    private final Map<String, Handler<?>> handlers;

    private Intake(String topic, Map<String, Handler<?>> handlers) {
        this.topic = topic;
        this.handlers = Map.copyOf(handlers);
    }

    public static Builder from(String topic) {
        return new Builder(topic);
    }

    public String topic() {
        return topic;
    }

    /** The types of message that are handled. */
    public Set<String> types() {
        return handlers.keySet();
    }

    @Nullable Handler<?> handler(String type) {
        return handlers.get(type);
    }

    /** Collects the handlers. */
    public static final class Builder {

        private final String topic;
        private final Map<String, Handler<?>> handlers = new LinkedHashMap<>();

        private Builder(String topic) {
            this.topic = topic;
        }

        public <M> Builder on(Class<M> type, BiConsumer<M, Envelope> action) {
            if (handlers.put(type.getSimpleName(), new Handler<>(type, action)) != null) {
                throw new IllegalArgumentException("handled twice: " + type.getName());
            }
            return this;
        }

        public Intake build() {
            return new Intake(topic, handlers);
        }
    }
}
