package kz.ruqsat.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.sample.Parcel;
import kz.ruqsat.platform.sample.TestDatabase;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writers whose clocks are an hour apart, transactions held open, one in ten rolled back. The same test shows Axon's own
 * engine losing events, so it would notice if ours were exchanged for it.
 */
class NoCommittedEventIsLostTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration LENGTH = Duration.ofSeconds(4);

    private HikariDataSource pool;

    @AfterEach
    void close() {
        pool.close();
    }

    private DataSourceTransactionManager transactions;

    @BeforeEach
    void open() {
        pool = TestDatabase.ownerPool(TestDatabase.migrated());
        transactions = new DataSourceTransactionManager(pool);
    }

    @Test
    void our_engine_delivers_every_committed_event_once() throws Exception {
        var engine = new CommitOrderEventStorageEngine(pool, Parcel.events(), new EventJson());

        var result = new Writers(engine, new TransactionTemplate(transactions)).run(AN_HOUR, LENGTH);

        assertThat(result.committed()).isGreaterThan(1000);
        assertThat(result.lost()).isZero();
        assertThat(result.doubled()).isZero();
    }

    @Test
    void the_engine_that_comes_with_axon_loses_some_of_them() throws Exception {
        TransactionManager axonTransactions = new SpringTransactionManager(transactions);
        var serializer = Jackson3Serializer.builder().build();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool)))
                .transactionManager(axonTransactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        axonTransactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));

        var result = new Writers(engine, new TransactionTemplate(transactions)).run(AN_HOUR, LENGTH);

        assertThat(result.committed()).isGreaterThan(1000);
        assertThat(result.lost()).isPositive();
    }
}
