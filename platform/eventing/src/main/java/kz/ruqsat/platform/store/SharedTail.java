package kz.ruqsat.platform.store;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The end of the event store, as all readers of this node have it in common: what one of them has read the others take from
 * here, so that an event is asked for and decoded once and not once for each processor. Readers that are further back read
 * for themselves until they have caught up.
 *
 * <p>A page of the engine holds every event between its first and its last place, and none can be added later; so pages that
 * begin where another ended have no gap between them. Events are shared as they are: they are immutable.
 */
final class SharedTail {

    private static final int MOST = 2000;
    private static final long NEVER = -1;

    private final CommitOrderEventStorageEngine engine;
    private final AtomicLong signals = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();

    /** All that follow {@code from}, up to {@code to}. */
    private final TreeMap<CommitOrderToken, TrackedEventMessage<?>> events = new TreeMap<>();

    private CommitOrderToken from = CommitOrderToken.START;
    private CommitOrderToken to = CommitOrderToken.START;

    /** How many signals there had been when nothing more was to be found after {@code to}. */
    private long exhausted = NEVER;

    SharedTail(CommitOrderEventStorageEngine engine) {
        this.engine = engine;
    }

    /** There may be something new. */
    void signal() {
        signals.incrementAndGet();
    }

    /** What {@link CommitOrderEventStorageEngine#page} answers, or would have answered a moment ago. */
    List<TrackedEventMessage<?>> page(CommitOrderToken after, int limit) {
        lock.lock();
        try {
            if (after.compareTo(to) >= 0) {
                return next(after, limit);
            }
            if (after.compareTo(from) >= 0) {
                return events.tailMap(after, false).values().stream()
                        .<TrackedEventMessage<?>>map(event -> event)
                        .limit(limit)
                        .toList();
            }
        } finally {
            lock.unlock();
        }
        return engine.page(after, limit);
    }

    private List<TrackedEventMessage<?>> next(CommitOrderToken after, int limit) {
        if (!after.equals(to)) {
            beginAt(after);
        }
        long heard = signals.get();
        if (heard == exhausted) {
            return List.of();
        }
        var page = engine.page(after, limit);
        page.forEach(event -> events.put(place(event), event));
        if (!page.isEmpty()) {
            to = place(page.getLast());
        }
        exhausted = page.size() < limit ? heard : NEVER;
        while (events.size() > MOST) {
            from = events.pollFirstEntry().getKey();
        }
        return page;
    }

    private void beginAt(CommitOrderToken place) {
        events.clear();
        from = place;
        to = place;
        exhausted = NEVER;
    }

    private static CommitOrderToken place(TrackedEventMessage<?> event) {
        return CommitOrderToken.of(event.trackingToken());
    }
}
