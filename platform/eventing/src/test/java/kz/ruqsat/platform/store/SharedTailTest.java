package kz.ruqsat.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.sample.Parcel;
import kz.ruqsat.platform.sample.Parcel.ParcelWeighed;
import kz.ruqsat.platform.sample.TestDatabase;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** What the readers of one node have in common must be what each of them would have read alone. */
class SharedTailTest {

    private static final Duration LOOK = Duration.ofMillis(20);

    private HikariDataSource pool;
    private CommitOrderEventStorageEngine engine;
    private TransactionTemplate transaction;
    private WakingEventStore store;
    private final CompletableFuture<String> ends = new CompletableFuture<>();

    @BeforeEach
    void open() {
        pool = TestDatabase.ownerPool(TestDatabase.migrated());
        engine = new CommitOrderEventStorageEngine(pool, Parcel.events(), new EventJson());
        transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        store = new WakingEventStore(engine, LOOK.toMillis());
        store.start();
    }

    @AfterEach
    void close() {
        store.stop();
        pool.close();
    }

    @Test
    void an_event_is_decoded_once_for_all_readers() {
        var first = streamFromStart();
        var second = streamFromStart();
        append(3);

        assertThat(read(first, 3))
                .usingElementComparator(SharedTailTest::sameObject)
                .isEqualTo(read(second, 3));
    }

    @Test
    void a_reader_that_is_far_behind_reads_for_itself_and_then_joins() {
        append(100);
        var ahead = streamFromStart();
        read(ahead, 100);
        for (int i = 0; i < 25; i++) {
            append(100);
            read(ahead, 100);
        }
        var behind = streamFromStart();

        await().until(() -> engine.createHeadToken().equals(engine.lastCommitted()));
        assertThat(ids(read(behind, 2600)))
                .isEqualTo(engine.readEvents(null, false)
                        .map(TrackedEventMessage::getIdentifier)
                        .toList());
        append(1);
        assertThat(read(ahead, 1))
                .usingElementComparator(SharedTailTest::sameObject)
                .isEqualTo(read(behind, 1));
    }

    @Test
    void what_an_older_transaction_held_back_is_read_when_that_has_ended() {
        var reader = streamFromStart();
        transaction.executeWithoutResult(older -> {
            engine.appendEvents(List.of(event()));
            inAnotherThread(() -> append(1));
            assertThat(has(reader)).isFalse();
            older.setRollbackOnly();
        });

        assertThat(read(reader, 1)).hasSize(1);
    }

    @Test
    void who_commits_does_not_wait_for_a_reader_that_waits_for_a_connection() {
        append(1);
        var reader = streamFromStart();
        pool.getHikariConfigMXBean().setConnectionTimeout(3_000);
        var held = new ArrayList<Connection>();
        var reading = new AtomicReference<CompletableFuture<Boolean>>();
        long begin = transaction.execute(status -> {
            engine.appendEvents(events(1));
            takeAll(held);
            reading.set(CompletableFuture.supplyAsync(() -> has(reader)));
            await().until(() -> pool.getHikariPoolMXBean().getThreadsAwaitingConnection() > 0);
            return System.nanoTime();
        });

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
        assertThat(reading.get().join() || has(reader)).isTrue();
        held.forEach(connection -> JdbcUtils.closeConnection(connection));
    }

    private void takeAll(List<Connection> held) {
        inAnotherThread(() -> {
            try {
                while (pool.getHikariPoolMXBean().getActiveConnections() < pool.getMaximumPoolSize()) {
                    held.add(pool.getConnection());
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Fast, slow and late readers while writers hold their transactions open and one in ten is rolled back. */
    @Test
    void whoever_reads_at_whatever_pace_reads_every_event_once_and_in_the_same_order() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = new ArrayList<Future<List<String>>>();
            for (int pace : new int[] {0, 0, 0, 1, 3}) {
                readers.add(threads.submit(reading(streamFromStart(), pace)));
            }
            var writers = new ArrayList<Future<?>>();
            for (int writer = 0; writer < 6; writer++) {
                int seed = writer;
                writers.add(threads.submit(() -> write(new Random(seed))));
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            readers.add(threads.submit(reading(streamFromStart(), 0)));
            for (var writer : writers) {
                writer.get();
            }
            await().until(() -> engine.createHeadToken().equals(engine.lastCommitted()));
            append(1);
            var stored = stored();

            for (var reader : readers) {
                assertThat(reader.get(60, TimeUnit.SECONDS)).isEqualTo(stored);
            }
        }
    }

    /** All there is, once nobody is held back any more; ends with an event that only comes when the writers have ended. */
    private List<String> stored() {
        await().until(() -> engine.createHeadToken().equals(engine.lastCommitted()));
        var stored = engine.readEvents(null, false)
                .map(TrackedEventMessage::getIdentifier)
                .toList();
        assertThat(stored).hasSizeGreaterThan(2000).doesNotHaveDuplicates();
        ends.complete(stored.getLast());
        return stored;
    }

    private Callable<List<String>> reading(CommitOrderStream stream, int paceMillis) {
        return () -> {
            var ids = new ArrayList<String>();
            var random = new Random(paceMillis);
            while (!ends.isDone() || ids.isEmpty() || !ids.getLast().equals(ends.join())) {
                if (stream.hasNextAvailable(500, TimeUnit.MILLISECONDS)) {
                    ids.add(stream.nextAvailable().getIdentifier());
                    if (paceMillis > 0 && random.nextInt(4) == 0) {
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(paceMillis));
                    }
                }
            }
            return ids;
        };
    }

    private void write(Random random) {
        for (int i = 0; i < 50; i++) {
            transaction.executeWithoutResult(status -> {
                engine.appendEvents(events(1 + random.nextInt(20)));
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(10)));
                if (random.nextInt(10) == 0) {
                    status.setRollbackOnly();
                }
            });
        }
    }

    private CommitOrderStream streamFromStart() {
        return (CommitOrderStream) store.openStream(null);
    }

    private void append(int number) {
        transaction.executeWithoutResult(status -> engine.appendEvents(events(number)));
    }

    private static List<EventMessage<?>> events(int number) {
        var events = new ArrayList<EventMessage<?>>();
        for (int i = 0; i < number; i++) {
            events.add(event());
        }
        return events;
    }

    private static EventMessage<?> event() {
        var parcel = Ids.next();
        var at = Instant.now();
        return new GenericDomainEventMessage<>(
                "Parcel",
                parcel,
                0,
                new GenericEventMessage<>(Ids.next(), new ParcelWeighed(parcel, 1), Map.of(), at),
                at);
    }

    private static List<TrackedEventMessage<?>> read(CommitOrderStream stream, int number) {
        var events = new ArrayList<TrackedEventMessage<?>>();
        for (int patience = 60; events.size() < number && patience > 0; patience--) {
            while (events.size() < number && has(stream)) {
                events.add(next(stream));
            }
        }
        return events;
    }

    private static void inAnotherThread(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private static boolean has(CommitOrderStream stream) {
        try {
            return stream.hasNextAvailable(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TrackedEventMessage<?> next(CommitOrderStream stream) {
        try {
            return stream.nextAvailable();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> ids(List<TrackedEventMessage<?>> events) {
        return events.stream().map(TrackedEventMessage::getIdentifier).toList();
    }

    private static int sameObject(TrackedEventMessage<?> one, TrackedEventMessage<?> other) {
        return one == other ? 0 : 1;
    }
}
