package kz.ruqsat.notification.test;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.ruqsat.platform.event.EventJson;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends what the other services send, in the envelope in which they do. */
public final class OtherServices implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final EventJson json;
    private final Map<String, Long> last = new HashMap<>();

    OtherServices(String kafka, EventJson json) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer());
        this.json = json;
    }

    /** Sends the next message on a key and returns its id. */
    public String send(String topic, String key, Object message) {
        String id = UUID.randomUUID().toString();
        long previous = last.getOrDefault(topic + key, -1L);
        send(topic, key, message, id, previous + 1, previous);
        last.put(topic + key, previous + 1);
        return id;
    }

    /** Sends a message with an envelope of the test's choice, for example one that was sent before. */
    public void send(String topic, String key, Object message, String id, long sequence, long previous) {
        var sent = new ProducerRecord<>(topic, key, json.writeBytes(message));
        header(sent, "ce_specversion", "1.0");
        header(sent, "ce_id", id);
        header(sent, "ce_source", "/ruqsat/test");
        header(sent, "ce_type", message.getClass().getSimpleName());
        header(sent, "ce_time", "2026-03-20T05:00:00Z");
        header(sent, "ce_sequence", Long.toString(sequence));
        header(sent, "ce_previous", Long.toString(previous));
        header(sent, "content-type", "application/json");
        producer.send(sent);
        producer.flush();
    }

    private static void header(ProducerRecord<String, byte[]> sent, String name, String value) {
        sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }
}
