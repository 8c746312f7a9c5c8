package kz.ruqsat.platform.eventing;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import kz.ruqsat.platform.command.ActorMetadata;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.command.JointDecision;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.problem.ForeignRefusals;
import kz.ruqsat.platform.projection.ProcessorFailures;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.store.CommitOrderEventStorageEngine;
import kz.ruqsat.platform.store.EventPlaces;
import kz.ruqsat.platform.store.WakingEventStore;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon on JDBC under Boot 4. Its own auto-configuration is written for the class names of Boot 3: left alone, it
 * silently runs without transactions. So everything that matters is named here, and a test looks at the running context.
 */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration"
        },
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
public class AxonAutoConfiguration {

    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);
    private static final int BATCH = 200;

    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    CommitOrderEventStorageEngine eventStorageEngine(DataSource dataSource, EventRegistry registry, EventJson json) {
        return new CommitOrderEventStorageEngine(dataSource, registry, json);
    }

    /** The clock of events is static in Axon; it is set before the first event can be made. */
    @Bean
    WakingEventStore eventStore(
            CommitOrderEventStorageEngine engine, Clock clock, @Value("${ruqsat.events.look-millis:200}") long look) {
        GenericEventMessage.clock = clock;
        return new WakingEventStore(engine, look);
    }

    @Bean
    EventPlaces eventPlaces(CommitOrderEventStorageEngine engine) {
        return new EventPlaces(engine);
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .claimTimeout(CLAIM_TIMEOUT)
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .build();
    }

    @Bean
    @Primary
    Serializer serializer() {
        return jackson();
    }

    @Bean
    @Qualifier("eventSerializer") Serializer eventSerializer() {
        return jackson();
    }

    @Bean
    @Qualifier("messageSerializer") Serializer messageSerializer() {
        return jackson();
    }

    /** The validator lets a token of a running rebuild be read back, which the default of 4.13.0 refuses. */
    private static Serializer jackson() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .allowIfSubType("kz.ruqsat.")
                                .build()))
                .build();
    }

    /**
     * Processors are pooled, read batches from the first event on, and never step over a failure. Their claims go by the
     * machine's clock: the service's own may be moved.
     */
    @Bean
    ConfigurerModule processors(ProcessorFailures failures) {
        return configurer -> configurer
                .eventProcessing()
                .usingPooledStreamingEventProcessors((config, builder) -> builder.initialSegmentCount(1)
                        .batchSize(BATCH)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .clock(Clock.systemUTC()))
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(c -> failures);
    }

    @Bean
    ProcessorFailures processorFailures() {
        return new ProcessorFailures();
    }

    /** What stands beside a command stands beside its events. */
    @Bean
    CorrelationDataProvider actorMetadata() {
        return new SimpleCorrelationDataProvider(ActorMetadata.ACTOR, ActorMetadata.ROLES, ActorMetadata.CAUSE);
    }

    @Bean
    Commands commands(CommandGateway gateway) {
        return new Commands(gateway);
    }

    @Bean
    JointDecision jointDecision(WakingEventStore events) {
        return new JointDecision(events);
    }

    @Bean
    ForeignRefusals commandProblems() {
        return CommandProblems::rejection;
    }

    @Bean
    Histories histories(EventStore events, EventRegistry registry) {
        return new Histories(events, registry);
    }

    @Bean
    Projections projections(EventProcessingConfiguration processing, EventPlaces places, ProcessorFailures failures) {
        return new Projections(processing, places, failures);
    }

    @Bean
    ProcessorsHealthIndicator processorsHealthIndicator(Projections projections) {
        return new ProcessorsHealthIndicator(projections);
    }

    @Bean
    ProcessorEndpoint processorEndpoint(Projections projections) {
        return new ProcessorEndpoint(projections);
    }
}
