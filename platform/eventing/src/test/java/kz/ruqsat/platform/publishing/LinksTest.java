package kz.ruqsat.platform.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.sample.Parcel.RelabelParcel;
import kz.ruqsat.platform.sample.Parcel.WeighParcel;
import kz.ruqsat.platform.sample.SampleService;
import kz.ruqsat.platform.sample.SampleService.OrderPlacedV1;
import kz.ruqsat.platform.sample.SampleService.ParcelWeighedV1;
import kz.ruqsat.platform.sample.SampleStack;
import kz.ruqsat.platform.security.Actor;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Both ways over a real broker. */
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SampleStack.class)
class LinksTest {

    private static final EventJson JSON = new EventJson();

    @Autowired
    Commands commands;

    @Autowired
    Histories histories;

    @Value("${RUQSAT_KAFKA}")
    String kafka;

    private KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();

    @BeforeEach
    void follow() {
        var settings = new Properties();
        settings.put("bootstrap.servers", kafka);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(SampleService.TOPIC).stream()
                .map(p -> new org.apache.kafka.common.TopicPartition(p.topic(), p.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
    }

    @AfterEach
    void leave() {
        consumer.close();
    }

    private List<ConsumerRecord<String, byte[]>> published(String key, int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            consumer.poll(Duration.ofMillis(50)).forEach(read::add);
            return read.stream().filter(r -> r.key().equals(key)).count() >= count;
        });
        return read.stream().filter(r -> r.key().equals(key)).toList();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Test
    void a_stored_event_is_published_with_its_envelope() {
        String parcel = Ids.next();
        commands.send(new WeighParcel(parcel, 250), Actor.SYSTEM);

        var record = published(parcel, 1).getFirst();

        assertThat(JSON.read(record.value(), ParcelWeighedV1.class)).isEqualTo(new ParcelWeighedV1(parcel, 250, 1));
        var event = histories.of(parcel).getLast();
        assertThat(header(record, "ce_id")).isEqualTo(event.eventId());
        assertThat(header(record, "ce_type")).isEqualTo("ParcelWeighedV1");
        assertThat(header(record, "ce_source")).isEqualTo("/ruqsat/sample-service");
        assertThat(header(record, "ce_time")).isEqualTo(event.recordedAt().toString());
        assertThat(header(record, "ce_sequence")).isEqualTo("1");
        assertThat(header(record, "ce_previous")).isEqualTo("-1");
    }

    @Test
    void a_message_names_the_one_published_before_it_although_not_all_events_are() {
        String parcel = Ids.next();
        commands.send(new WeighParcel(parcel, 1), Actor.SYSTEM);
        commands.send(new RelabelParcel(parcel, "fragile", null), Actor.SYSTEM);
        commands.send(new WeighParcel(parcel, 2), Actor.SYSTEM);

        var records = published(parcel, 2);

        assertThat(records.stream().map(r -> header(r, "ce_sequence"))).containsExactly("1", "4");
        assertThat(records.stream().map(r -> header(r, "ce_previous"))).containsExactly("-1", "1");
        assertThat(JSON.read(records.getLast().value(), ParcelWeighedV1.class).weighings())
                .isEqualTo(2);
    }

    @Test
    void what_comes_over_the_broker_is_taken_in() {
        String parcel = Ids.next();
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer())) {
            var record =
                    new ProducerRecord<>(SampleService.ORDERS, parcel, JSON.writeBytes(new OrderPlacedV1(parcel, 42)));
            Map.of("ce_id", Ids.next(), "ce_type", "OrderPlacedV1", "ce_sequence", "0", "ce_previous", "-1")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record);
            producer.send(record);
        }

        await().atMost(Duration.ofSeconds(20)).until(() -> !histories.of(parcel).isEmpty());

        assertThat(published(parcel, 1)).hasSize(1);
        assertThat(histories.of(parcel)).hasSize(2);
    }
}
