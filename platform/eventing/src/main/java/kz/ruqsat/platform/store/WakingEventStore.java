package kz.ruqsat.platform.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Event store whose readers are woken when events become visible, instead of sleeping half a second whenever they run
 * dry. Commits of this process wake at once; one cheap look at the store's head every {@code lookMillis} finds what
 * other nodes wrote, or what had to wait for an older transaction.
 */
public final class WakingEventStore extends AbstractEventStore implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WakingEventStore.class);

    private final CommitOrderEventStorageEngine engine;
    private final long lookMillis;
    private final SharedTail tail;
    private final Set<CommitOrderStream> streams = ConcurrentHashMap.newKeySet();
    private volatile CommitOrderToken seen = CommitOrderToken.START;
    private @Nullable ScheduledExecutorService looking;

    public WakingEventStore(CommitOrderEventStorageEngine engine, long lookMillis) {
        super(new Builder(engine));
        this.engine = engine;
        this.lookMillis = lookMillis;
        this.tail = new SharedTail(engine);
        engine.onAppended(this::wake);
    }

    private static final class Builder extends AbstractEventStore.Builder {
        private Builder(CommitOrderEventStorageEngine engine) {
            this.storageEngine = engine;
        }
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        var stream = new CommitOrderStream(tail, CommitOrderToken.of(token), streams::remove);
        streams.add(stream);
        return stream;
    }

    /**
     * The events of several things with one question, in the order of each; also those that wait in the running unit of
     * work, as a single history has them: handlers of one batch share it, and the second must see what the first decided.
     */
    public List<DomainEventMessage<?>> readEvents(Collection<String> aggregateIds) {
        List<DomainEventMessage<?>> events = new ArrayList<>(engine.readEvents(aggregateIds));
        aggregateIds.forEach(id -> stagedDomainEventMessages(id).forEach(events::add));
        return events;
    }

    private void wake() {
        tail.signal();
        streams.forEach(CommitOrderStream::signal);
    }

    private void look() {
        try {
            CommitOrderToken head = CommitOrderToken.of(engine.createHeadToken());
            if (head.compareTo(seen) > 0) {
                seen = head;
                wake();
            }
        } catch (RuntimeException e) {
            // The database may be away for a while; the next look tries again, and readers report their own failures.
            log.warn("could not look at the head of the event store: {}", e.toString());
        }
    }

    @Override
    public synchronized void start() {
        looking = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("event-store-look").factory());
        looking.scheduleWithFixedDelay(this::look, lookMillis, lookMillis, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (looking != null) {
            looking.shutdownNow();
            looking = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return looking != null;
    }
}
