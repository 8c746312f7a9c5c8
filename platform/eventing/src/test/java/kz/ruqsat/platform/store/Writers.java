package kz.ruqsat.platform.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kz.ruqsat.platform.sample.Parcel.ParcelWeighed;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Several nodes that write at once, each with a clock of its own and transactions that stay open for a moment, and one
 * reader that follows them. Tells what was committed and never seen.
 */
final class Writers {

    private static final int NODES = 8;
    private static final int LONGEST_HOLD_MILLIS = 10;

    private final EventStorageEngine engine;
    private final TransactionTemplate transaction;
    private final Set<String> committed = ConcurrentHashMap.newKeySet();

    Writers(EventStorageEngine engine, TransactionTemplate transaction) {
        this.engine = engine;
        this.transaction = transaction;
    }

    record Result(int committed, int lost, int doubled) {}

    /** Node n's clock is off by n times {@code skew}, half of them forward and half back. */
    Result run(Duration skew, Duration length) throws Exception {
        var reader = new Reader();
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> reading = nodes.submit(reader);
            long end = System.nanoTime() + length.toNanos();
            List<? extends Future<?>> writing = java.util.stream.IntStream.range(0, NODES)
                    .mapToObj(n -> nodes.submit(() -> write(n, skew, end)))
                    .toList();
            for (Future<?> node : writing) {
                node.get();
            }
            reader.finish();
            reading.get(60, TimeUnit.SECONDS);
        }
        int doubled = reader.read - reader.seen.size();
        committed.removeAll(reader.seen);
        return new Result(reader.seen.size() + committed.size(), committed.size(), doubled);
    }

    private void write(int node, Duration skew, long end) {
        var random = new Random(node);
        Duration off = skew.multipliedBy(node % 2 == 0 ? 1 : -1);
        while (System.nanoTime() < end) {
            String id = UUID.randomUUID().toString();
            Instant at = Instant.now().plus(off);
            var event = new GenericDomainEventMessage<>(
                    "Parcel",
                    id,
                    0,
                    new GenericEventMessage<>(id, new ParcelWeighed(id, 1), java.util.Map.of(), at),
                    at);
            boolean rollBack = random.nextInt(10) == 0;
            transaction.executeWithoutResult(status -> {
                engine.appendEvents(event);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(LONGEST_HOLD_MILLIS)));
                if (rollBack) {
                    status.setRollbackOnly();
                }
            });
            if (!rollBack) {
                committed.add(id);
            }
        }
    }

    private final class Reader implements Runnable {

        private static final long QUIET_NANOS = 2_000_000_000L;

        private final Set<String> seen = ConcurrentHashMap.newKeySet();
        private volatile boolean writersDone;
        private int read;

        void finish() {
            writersDone = true;
        }

        @Override
        public void run() {
            TrackingToken token = null;
            long quietSince = System.nanoTime();
            while (!writersDone || System.nanoTime() - quietSince < QUIET_NANOS) {
                TrackingToken from = token;
                List<? extends TrackedEventMessage<?>> events = transaction.execute(
                        status -> engine.readEvents(from, false).limit(500).toList());
                for (var event : events) {
                    read++;
                    seen.add(event.getIdentifier());
                    token = event.trackingToken();
                }
                if (!events.isEmpty()) {
                    quietSince = System.nanoTime();
                } else {
                    LockSupport.parkNanos(2_000_000);
                }
            }
        }
    }
}
