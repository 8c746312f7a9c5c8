package kz.ruqsat.platform.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.List;
import kz.ruqsat.platform.event.EventJson;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in messages, where a service has {@link Intake}s. */
@AutoConfiguration(after = kz.ruqsat.platform.eventing.KafkaLinksAutoConfiguration.class)
@ConditionalOnBean(Intake.class)
public class IntakeAutoConfiguration {

    @Bean
    InboxTable inboxTable(JdbcClient jdbc, EventJson json) {
        return new InboxTable(jdbc, json);
    }

    @Bean
    Inbox inbox(
            List<Intake> intakes,
            InboxTable table,
            EventJson json,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        return new Inbox(intakes, table, json, new TransactionTemplate(transactions), clock);
    }

    @Bean
    IntakeContainers intakeContainers(
            List<Intake> intakes,
            Inbox inbox,
            KafkaProperties properties,
            @Value("${spring.application.name}") String service) {
        var consumers = new DefaultKafkaConsumerFactory<>(
                properties.buildConsumerProperties(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        return new IntakeContainers(intakes, inbox, consumers, service);
    }

    @Bean
    Backlog backlog(
            List<Intake> intakes, KafkaProperties properties, @Value("${spring.application.name}") String service) {
        return new Backlog(intakes.stream().map(Intake::topic).toList(), properties.buildAdminProperties(), service);
    }

    @Bean
    ParkedMessageEndpoint parkedMessageEndpoint(Inbox inbox, InboxTable table) {
        return new ParkedMessageEndpoint(inbox, table);
    }

    @Bean
    MeterBinder parkedMessages(InboxTable table) {
        return registry -> Gauge.builder("ruqsat.inbox.parked", table, InboxTable::parkedCount)
                .description("messages that could not be taken in")
                .register(registry);
    }
}
