package kz.ruqsat.platform.eventing;

import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.intake.Intake;
import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.platform.publishing.Publisher;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** The links to other services: what is published, and the topics both ways. */
@AutoConfiguration(
        after = AxonAutoConfiguration.class,
        afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
public class KafkaLinksAutoConfiguration {

    /** Fixed from the start: another number would send keys to other partitions and break their order. */
    private static final int PARTITIONS = 4;

    @Bean
    @ConditionalOnBean(Publications.class)
    Publisher publisher(
            Publications publications,
            EventRegistry registry,
            Histories histories,
            EventJson json,
            JdbcClient jdbc,
            KafkaProperties properties,
            @Value("${spring.application.name}") String service) {
        Map<String, Object> settings = properties.buildProducerProperties();
        var producers = new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
        return new Publisher(publications, registry, histories, json, jdbc, new KafkaTemplate<>(producers), service);
    }

    /** Both sides create a topic if it is missing, so that the order in which services start does not matter. */
    @Bean
    KafkaAdmin.NewTopics linkTopics(ObjectProvider<Publications> publications, List<Intake> intakes) {
        var names = new java.util.TreeSet<String>();
        publications.ifAvailable(p -> names.addAll(p.topics()));
        intakes.forEach(intake -> names.add(intake.topic()));
        return new KafkaAdmin.NewTopics(names.stream()
                .map(name -> TopicBuilder.name(name)
                        .partitions(PARTITIONS)
                        .config("retention.ms", "-1")
                        .build())
                .toArray(org.apache.kafka.clients.admin.NewTopic[]::new));
    }
}
