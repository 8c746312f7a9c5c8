package kz.ruqsat.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ruqsat.platform.embedded.ServiceDatabase;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.sample.Parcel;
import kz.ruqsat.platform.sample.Parcel.ParcelTouched;
import kz.ruqsat.platform.sample.Parcel.ParcelWeighed;
import kz.ruqsat.platform.sample.TestDatabase;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CommitOrderEventStorageEngineTest {

    private static final Instant AT = Instant.parse("2026-03-20T05:00:00.123456Z");
    private static final ServiceDatabase DATABASE = TestDatabase.migrated();
    private static final HikariDataSource POOL = TestDatabase.pool(DATABASE);

    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(POOL));
    private final CommitOrderEventStorageEngine engine =
            new CommitOrderEventStorageEngine(POOL, Parcel.events(), new EventJson());

    private TrackingToken before;

    @AfterAll
    static void close() {
        POOL.close();
    }

    @BeforeEach
    void standHere() {
        untilNobodyIsHeldBack(engine);
        before = engine.lastCommitted();
    }

    private static DomainEventMessage<?> event(String parcel, long sequence, Object payload) {
        return new GenericDomainEventMessage<>(
                "Parcel",
                parcel,
                sequence,
                new GenericEventMessage<>(Ids.next(), payload, Map.of("actor", "a"), AT),
                AT);
    }

    /** Other tests' services live in the same cluster, and each of their transactions holds readers back while it lasts. */
    private static void untilNobodyIsHeldBack(CommitOrderEventStorageEngine engine) {
        await().until(() -> engine.createHeadToken().equals(engine.lastCommitted()));
    }

    private List<String> visible() {
        return engine.readEvents(before, false)
                .map(e -> ((DomainEventMessage<?>) e).getAggregateIdentifier())
                .toList();
    }

    @Test
    void an_event_comes_back_as_it_was_stored() {
        String parcel = Ids.next();
        DomainEventMessage<?> stored = event(parcel, 0, new ParcelWeighed(parcel, 250));

        engine.appendEvents(stored);

        DomainEventMessage<?> read = engine.readEvents(parcel).next();
        assertThat(read.getPayload()).isEqualTo(stored.getPayload());
        assertThat(read.getIdentifier()).isEqualTo(stored.getIdentifier());
        assertThat(read.getTimestamp()).isEqualTo(AT);
        assertThat(read.getMetaData()).isEqualTo(stored.getMetaData());
        assertThat(read.getType()).isEqualTo("Parcel");
        assertThat(engine.lastSequenceNumberFor(parcel)).contains(0L);
    }

    @Test
    void a_history_can_be_read_from_a_number_on() {
        String parcel = Ids.next();
        engine.appendEvents(
                event(parcel, 0, new ParcelWeighed(parcel, 1)),
                event(parcel, 1, new ParcelWeighed(parcel, 2)),
                event(parcel, 2, new ParcelWeighed(parcel, 3)));

        assertThat(engine.readEvents(parcel, 1).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(1L, 2L);
    }

    @Test
    void more_events_than_a_page_are_all_read_once_and_in_order() {
        String parcel = Ids.next();
        for (int batch = 0; batch < 5; batch++) {
            var events = new java.util.ArrayList<EventMessage<?>>();
            for (int i = 0; i < 500; i++) {
                events.add(event(parcel, batch * 500 + i, new ParcelWeighed(parcel, i)));
            }
            transaction.executeWithoutResult(status -> engine.appendEvents(events));
        }

        untilNobodyIsHeldBack(engine);
        assertThat(engine.readEvents(before, false).map(e -> ((DomainEventMessage<?>) e).getSequenceNumber()))
                .hasSize(2500)
                .isSorted();
    }

    @Test
    void the_place_of_an_instant_is_before_the_events_recorded_then() {
        String parcel = Ids.next();
        engine.appendEvents(event(parcel, 0, new ParcelWeighed(parcel, 1)));

        untilNobodyIsHeldBack(engine);
        assertThat(CommitOrderToken.of(engine.createTokenAt(AT))).isEqualTo(CommitOrderToken.START);
        assertThat(engine.createTokenAt(AT.plusNanos(1000))).isEqualTo(engine.createHeadToken());
    }

    @Nested
    class two_writers_at_one_place {

        @Test
        void of_a_new_stream_the_second_is_told_that_it_exists() {
            String parcel = Ids.next();
            engine.appendEvents(event(parcel, 0, new ParcelWeighed(parcel, 1)));

            assertThatThrownBy(() -> engine.appendEvents(event(parcel, 0, new ParcelWeighed(parcel, 2))))
                    .isInstanceOf(AggregateStreamCreationException.class);
        }

        @Test
        void of_an_old_stream_the_second_loses_and_stores_nothing() {
            String parcel = Ids.next();
            engine.appendEvents(event(parcel, 0, new ParcelWeighed(parcel, 1)));
            engine.appendEvents(event(parcel, 1, new ParcelWeighed(parcel, 2)));

            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> engine.appendEvents(
                            event(parcel, 1, new ParcelWeighed(parcel, 3)),
                            event(parcel, 2, new ParcelWeighed(parcel, 4)))))
                    .isInstanceOf(ConcurrencyException.class);
            assertThat(engine.lastSequenceNumberFor(parcel)).contains(1L);
        }
    }

    @Nested
    class while_an_older_transaction_is_open {

        @Test
        void later_events_wait_behind_it_and_come_in_commit_order() throws Exception {
            try (Connection older = POOL.getConnection()) {
                older.setAutoCommit(false);
                String slow = Ids.next();
                try (var insert = older.prepareStatement("""
                        insert into event (epoch, event_id, aggregate_type, aggregate_id, sequence_number, name,
                                           revision, recorded_at, payload, metadata)
                        values (0, ?::uuid, 'Parcel', ?, 0, 'ParcelWeighed', 1, now(), ?::jsonb, '{}')""")) {
                    insert.setString(1, Ids.next());
                    insert.setString(2, slow);
                    insert.setString(3, "{\"parcelId\": \"" + slow + "\", \"grams\": 1}");
                    insert.executeUpdate();
                }
                String quick = Ids.next();
                engine.appendEvents(event(quick, 0, new ParcelWeighed(quick, 1)));
                assertThat(visible()).isEmpty();
                assertThat(engine.createHeadToken()).isEqualTo(before);
                assertThat(engine.lastCommitted()).isNotEqualTo(before);

                older.commit();

                untilNobodyIsHeldBack(engine);
                assertThat(visible()).containsExactly(slow, quick);
            }
        }
    }

    @Nested
    class transaction_ids {

        @Test
        void are_ordered_as_numbers_and_not_as_texts() {
            try (var pool = TestDatabase.ownerPool(TestDatabase.migrated())) {
                var store = new CommitOrderEventStorageEngine(pool, Parcel.events(), new EventJson());
                store.appendEvents(event("nine", 0, new ParcelWeighed("nine", 1)));
                store.appendEvents(event("ten", 0, new ParcelWeighed("ten", 1)));
                JdbcClient sql = JdbcClient.create(pool);
                sql.sql("update event set tx = '9' where aggregate_id = 'nine'").update();
                sql.sql("update event set tx = '10' where aggregate_id = 'ten'").update();

                assertThat(store.readEvents(CommitOrderToken.START, false)
                                .map(e -> ((DomainEventMessage<?>) e).getAggregateIdentifier()))
                        .containsExactly("nine", "ten");
                assertThat(store.lastCommitted().tx()).isEqualTo(10);
            }
        }
    }

    @Nested
    class after_the_data_moved_to_another_cluster {

        @Test
        void a_new_epoch_begins_and_readers_go_on_without_loss_or_repeat() {
            ServiceDatabase moved = TestDatabase.migrated();
            try (var pool = TestDatabase.ownerPool(moved)) {
                JdbcClient sql = JdbcClient.create(pool);
                var old = new CommitOrderEventStorageEngine(pool, Parcel.events(), new EventJson());
                old.appendEvents(event("first", 0, new ParcelWeighed("first", 1)));
                untilNobodyIsHeldBack(old);
                TrackingToken readSoFar = old.createHeadToken();
                old.appendEvents(event("second", 0, new ParcelWeighed("second", 1)));
                // What a restored dump looks like: another cluster, whose transaction ids are far behind the stored
                // ones.
                sql.sql("update event_epoch set system_identifier = 1").update();
                sql.sql("update event set tx = (tx::text::numeric + 1000000000)::text::xid8")
                        .update();
                var token = CommitOrderToken.of(readSoFar);
                TrackingToken carried = new CommitOrderToken(0, token.tx() + 1_000_000_000, token.index());

                var restored = new CommitOrderEventStorageEngine(pool, Parcel.events(), new EventJson());
                restored.appendEvents(event("third", 0, new ParcelWeighed("third", 1)));

                untilNobodyIsHeldBack(restored);
                assertThat(restored.readEvents(carried, false)
                                .map(e -> ((DomainEventMessage<?>) e).getAggregateIdentifier()))
                        .containsExactly("second", "third");
                assertThat(sql.sql("select max(epoch) from event")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);
            }
        }
    }

    @Nested
    class the_role_of_the_service {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update event set payload = '{}'",
                    "delete from event",
                    "truncate event",
                    "drop table event",
                    "alter table event disable trigger all",
                    "update event_epoch set epoch = 7",
                    "delete from event_epoch"
                })
        void may_not_rewrite_what_happened(String attempt) {
            engine.appendEvents(event(Ids.next(), 0, new ParcelWeighed("p", 1)));

            assertThatThrownBy(() -> JdbcClient.create(POOL).sql(attempt).update())
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Nested
    class waking {

        private final AtomicInteger woken = new AtomicInteger();

        @BeforeEach
        void listen() {
            engine.onAppended(woken::incrementAndGet);
        }

        @Test
        void happens_after_the_commit_and_not_before() {
            transaction.executeWithoutResult(status -> {
                engine.appendEvents(event(Ids.next(), 0, new ParcelWeighed("p", 1)));
                assertThat(woken).hasValue(0);
            });

            assertThat(woken).hasValue(1);
        }

        @Test
        void does_not_happen_for_what_was_rolled_back() {
            transaction.executeWithoutResult(status -> {
                engine.appendEvents(event(Ids.next(), 0, new ParcelWeighed("p", 1)));
                status.setRollbackOnly();
            });

            assertThat(woken).hasValue(0);
            assertThat(visible()).isEmpty();
        }
    }

    @Nested
    class events_of_unknown_kind {

        @Test
        void cannot_be_stored() {
            assertThatThrownBy(() -> engine.appendEvents(event("p", 0, "a string")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not a registered event");
        }

        @Test
        void stop_the_reader_instead_of_being_skipped() {
            engine.appendEvents(event(Ids.next(), 0, new ParcelTouched("p", Map.of())));
            var older = EventRegistry.builder()
                    .event("ParcelTouched", 2, ParcelTouched.class)
                    .build();
            var reader = new CommitOrderEventStorageEngine(POOL, older, new EventJson());

            untilNobodyIsHeldBack(reader);
            assertThatThrownBy(() -> reader.readEvents(before, false).toList())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("ParcelTouched revision 1");
        }
    }
}
