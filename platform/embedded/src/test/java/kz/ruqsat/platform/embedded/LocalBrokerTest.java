package kz.ruqsat.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerTest {

    private static final String TOPIC = "ruqsat.licences";

    @TempDir
    Path temporary;

    @Test
    void restart_keeps_topics_and_messages() throws Exception {
        int port = freePair();
        try (LocalBroker broker = start(port)) {
            create(broker, TOPIC);
            assertThat(send(broker, "first")).isZero();
        }
        assertThat(Ports.isFree(port)).isTrue();
        try (LocalBroker broker = start(port)) {
            assertThat(send(broker, "second")).isEqualTo(1);
            assertThat(read(broker)).containsExactly("first", "second");
        }
    }

    @Test
    void messages_are_kept_for_ever_and_topics_are_never_made_by_accident() throws Exception {
        try (LocalBroker broker = LocalBroker.throwAway();
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            create(broker, TOPIC);
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
            assertThat(admin.describeConfigs(List.of(topic))
                            .all()
                            .get()
                            .get(topic)
                            .get("retention.ms")
                            .value())
                    .isEqualTo("-1");
            assertThat(admin.describeTopics(List.of(TOPIC))
                            .allTopicNames()
                            .get()
                            .get(TOPIC)
                            .partitions())
                    .as("partitions when nobody says how many")
                    .hasSize(4);
            assertThatThrownBy(() -> send(broker, "lost", "ruqsat.licenses"))
                    .as("a misspelt topic")
                    .isInstanceOf(ExecutionException.class);
            assertThat(admin.listTopics().names().get()).containsExactly(TOPIC);
        }
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            assertThatThrownBy(() -> start(other.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port %d is taken and Kafka needs it: stop what listens there."
                            .formatted(other.getLocalPort()));
        }
    }

    @Test
    void data_in_use_are_left_alone() throws Exception {
        try (LocalBroker broker = start(freePair())) {
            assertThatThrownBy(() -> start(freePair()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("The message broker in")
                    .hasMessageContaining("is in use by another running process");
            create(broker, TOPIC);
            assertThat(send(broker, "still there")).isZero();
        }
    }

    @Test
    void a_first_start_that_was_cut_short_is_begun_again() throws Exception {
        java.nio.file.Files.createDirectories(temporary.resolve("data/__cluster_metadata-0"));
        try (LocalBroker broker = start(freePair())) {
            create(broker, TOPIC);
            assertThat(send(broker, "stored")).isZero();
        }
    }

    private LocalBroker start(int port) {
        return LocalBroker.durable(temporary, port, reason -> {});
    }

    private static int freePair() {
        int port = Ports.free();
        while (!Ports.isFree(port + 1)) {
            port = Ports.free();
        }
        return port;
    }

    private static void create(LocalBroker broker, String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, java.util.Optional.empty(), java.util.Optional.empty())))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }
    }

    private static long send(LocalBroker broker, String value) throws Exception {
        return send(broker, value, TOPIC);
    }

    private static long send(LocalBroker broker, String value, String topic) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all", "max.block.ms", "3000");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            return producer.send(new ProducerRecord<>(topic, 0, "key", value))
                    .get(20, TimeUnit.SECONDS)
                    .offset();
        }
    }

    private static List<String> read(LocalBroker broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).records(partition).stream()
                    .map(found -> found.value())
                    .toList();
        }
    }
}
