package kz.ruqsat.platform.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.sample.SampleService;
import kz.ruqsat.platform.sample.SampleService.OrderPlacedV1;
import kz.ruqsat.platform.sample.SampleStack;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A node comes back, and others have spoken meanwhile. */
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SampleStack.class)
class BacklogTest {

    @Autowired
    IntakeContainers containers;

    @Autowired
    EventJson json;

    @Value("${RUQSAT_KAFKA}")
    String kafka;

    @AfterEach
    void takeIn() {
        if (!containers.isRunning()) {
            containers.start();
        }
    }

    @Test
    void is_read_when_all_has_been_taken_in_that_lay_there_at_the_first_question() {
        place();
        await().atMost(Duration.ofSeconds(20)).until(() -> backlog(kafka).isRead());

        containers.stop();
        place();
        var backlog = backlog(kafka);
        assertThat(backlog.isRead()).isFalse();
        assertThat(backlog.isRead()).isFalse();

        containers.start();
        await().atMost(Duration.ofSeconds(30)).until(backlog::isRead);

        containers.stop();
        place();
        assertThat(backlog.isRead()).as("what comes later does not count").isTrue();
        assertThat(backlog(kafka).isRead()).isFalse();
    }

    @Test
    void is_not_read_while_kafka_does_not_answer() {
        assertThat(backlog("127.0.0.1:1").isRead()).isFalse();
    }

    private static Backlog backlog(String servers) {
        return new Backlog(
                List.of(SampleService.ORDERS),
                Map.of("bootstrap.servers", servers, "default.api.timeout.ms", 2_000, "request.timeout.ms", 1_000),
                "sample-service");
    }

    private void place() {
        var parcel = Ids.next();
        var record = new ProducerRecord<>(SampleService.ORDERS, parcel, json.writeBytes(new OrderPlacedV1(parcel, 42)));
        Map.of("ce_id", Ids.next(), "ce_type", "OrderPlacedV1", "ce_sequence", "0", "ce_previous", "-1")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", kafka),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record);
        }
    }
}
