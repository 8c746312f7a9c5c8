package kz.ruqsat.platform.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.thoughtworks.xstream.XStream;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.platform.projection.ProcessorFailures;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.publishing.Publisher;
import kz.ruqsat.platform.sample.Parcel;
import kz.ruqsat.platform.sample.Parcel.RelabelParcel;
import kz.ruqsat.platform.sample.Parcel.WeighParcel;
import kz.ruqsat.platform.sample.SampleService;
import kz.ruqsat.platform.sample.SampleService.ParcelTable;
import kz.ruqsat.platform.sample.SampleStack;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.store.CommitOrderEventStorageEngine;
import kz.ruqsat.platform.store.CommitOrderToken;
import kz.ruqsat.platform.store.WakingEventStore;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** What really runs, not what the configuration means to say. */
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SampleStack.class)
class RunningContextTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    Commands commands;

    @Autowired
    Histories histories;

    @Autowired
    Projections projections;

    @Autowired
    ParcelTable table;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Nested
    class parts {

        @Test
        void are_the_ones_that_keep_transactions_whole() {
            assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
            assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(CommitOrderEventStorageEngine.class);
            assertThat(context.getBean(EventStore.class)).isInstanceOf(WakingEventStore.class);
            assertThat(context.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
        }

        @Test
        void write_json_and_never_xstream() {
            assertThat(context.getBeansOfType(Serializer.class).values())
                    .hasSize(3)
                    .allSatisfy(s -> assertThat(s).isInstanceOf(Jackson3Serializer.class));
            assertThat(context.getBeansOfType(XStream.class)).isEmpty();
        }

        @Test
        void make_time_ordered_ids() {
            assertThat(IdentifierFactory.getInstance().generateIdentifier().charAt(14))
                    .isEqualTo('7');
        }
    }

    @Nested
    class every_event_processor {

        @Test
        void is_pooled_and_lets_failures_through() {
            assertThat(processing.eventProcessors().keySet()).containsExactlyInAnyOrder("parcels", Publisher.GROUP);
            for (EventProcessor processor : processing.eventProcessors().values()) {
                assertThat(processor).isInstanceOf(PooledStreamingEventProcessor.class);
                assertThat(processing.errorHandler(processor.getName())).isInstanceOf(ProcessorFailures.class);
                assertThat(processing.listenerInvocationErrorHandler(processor.getName()))
                        .isInstanceOf(PropagatingErrorHandler.class);
                assertThat(((PooledStreamingEventProcessor) processor).processingStatus())
                        .hasSize(1);
            }
        }
    }

    @Nested
    class a_command {

        @Test
        void is_stored_with_who_acted_when_it_returns() {
            String parcel = Ids.next();

            commands.send(new WeighParcel(parcel, 250), Actor.SYSTEM, "cause-1");

            assertThat(histories.of(parcel)).hasSize(2).last().satisfies(recorded -> {
                assertThat(recorded.type()).isEqualTo("ParcelWeighed");
                assertThat(recorded.metadata())
                        .containsEntry("actor", "ruqsat")
                        .containsEntry("roles", "system")
                        .containsEntry("cause", "cause-1");
            });
        }

        @Test
        void that_is_refused_stores_nothing() {
            String parcel = Ids.next();

            assertThatThrownBy(() -> commands.send(new WeighParcel(parcel, Parcel.LIMIT + 1), Actor.SYSTEM))
                    .isInstanceOf(Refused.class);

            assertThat(histories.of(parcel)).isEmpty();
        }

        @Test
        void is_undone_with_the_transaction_around_it() {
            String parcel = Ids.next();

            transaction.executeWithoutResult(status -> {
                commands.send(new WeighParcel(parcel, 1), Actor.SYSTEM);
                status.setRollbackOnly();
            });

            assertThat(histories.of(parcel)).isEmpty();
        }

        @Test
        void decided_on_an_old_version_is_refused() {
            String parcel = Ids.next();
            commands.send(new WeighParcel(parcel, 1), Actor.SYSTEM);

            assertThatThrownBy(() -> commands.send(new RelabelParcel(parcel, "late", 0L), Actor.SYSTEM))
                    .isInstanceOf(ConflictingAggregateVersionException.class);
        }

        @Test
        void is_repeated_when_another_writer_was_first() throws Exception {
            String parcel = Ids.next();
            int writers = 8;
            try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
                var all = java.util.stream.IntStream.range(0, writers)
                        .mapToObj(n ->
                                threads.submit(() -> (Object) commands.send(new WeighParcel(parcel, n), Actor.SYSTEM)))
                        .toList();
                for (var one : all) {
                    one.get();
                }
            }

            assertThat(histories.of(parcel).stream().map(r -> r.sequence()).toList())
                    .hasSize(2 * writers)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class a_projection {

        @AfterEach
        void mend() {
            table.failure = null;
        }

        @Test
        void shows_a_write_as_soon_as_it_was_awaited() {
            for (int grams = 1; grams <= 20; grams++) {
                String parcel = Ids.next();
                commands.send(new WeighParcel(parcel, grams), Actor.SYSTEM);

                assertThat(projections.awaitCurrent("parcels")).isTrue();
                assertThat(table.grams(parcel)).isEqualTo(grams);
            }
        }

        @Test
        void does_not_keep_readers_waiting_for_events_that_it_does_not_handle() {
            String parcel = Ids.next();
            commands.send(new WeighParcel(parcel, 1), Actor.SYSTEM);
            for (int i = 0; i < 20; i++) {
                commands.send(new RelabelParcel(parcel, "fragile", null), Actor.SYSTEM);

                assertThat(projections.awaitCurrent("parcels")).isTrue();
            }
        }

        @Test
        void that_fails_is_not_stepped_over_and_goes_on_when_mended() {
            String parcel = Ids.next();
            table.failure = new IllegalStateException("ordered by the test");
            commands.send(new WeighParcel(parcel, 7), Actor.SYSTEM);
            await().until(() ->
                    projections.states().stream().anyMatch(s -> s.name().equals("parcels") && s.error() != null));
            assertThat(table.grams(parcel)).isEqualTo(-1);

            table.failure = null;

            await().atMost(java.time.Duration.ofSeconds(20)).until(() -> table.grams(parcel) == 7);
            await().until(() -> projections.states().stream().allMatch(s -> s.error() == null));
        }

        @Test
        void can_be_rebuilt_from_the_first_event() {
            String parcel = Ids.next();
            commands.send(new WeighParcel(parcel, 1), Actor.SYSTEM);
            commands.send(new WeighParcel(parcel, 2), Actor.SYSTEM);
            projections.awaitCurrent("parcels");
            jdbc.sql("update parcel set grams = 99").update();

            projections.rebuild("parcels");

            await().atMost(java.time.Duration.ofSeconds(20)).until(() -> table.grams(parcel) == 2);
            commands.send(new WeighParcel(parcel, 3), Actor.SYSTEM);
            projections.awaitCurrent("parcels");
            assertThat(table.grams(parcel)).isEqualTo(3);
        }

        @Test
        void is_known_to_the_token_store_by_its_place_in_commit_order() {
            commands.send(new WeighParcel(Ids.next(), 1), Actor.SYSTEM);
            projections.awaitCurrent("parcels");

            assertThat(jdbc.sql("select token_type from token_entry where processor_name = 'parcels'")
                            .query(String.class)
                            .single())
                    .isEqualTo(CommitOrderToken.class.getName());
        }
    }
}
