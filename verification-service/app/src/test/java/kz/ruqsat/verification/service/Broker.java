package kz.ruqsat.verification.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ruqsat.platform.event.EventJson;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.core.env.Environment;

/** Speaks and listens on Kafka as the other services do. */
final class Broker {

    private static final EventJson JSON = new EventJson();

    private final String servers;

    Broker(Environment environment) {
        this.servers = environment.getRequiredProperty("RUQSAT_KAFKA");
    }

    void send(String topic, String key, long sequence, Object message) {
        var record = new ProducerRecord<>(topic, key, JSON.writeBytes(message));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/ruqsat/test",
                        "ce_type",
                        message.getClass().getSimpleName(),
                        "ce_time",
                        "2026-03-30T06:40:00Z",
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_previous",
                        Long.toString(sequence - 1),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Types of the messages with this key so far, in order. */
    List<String> typesOf(String topic, String key) {
        var types = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new org.apache.kafka.common.TopicPartition(topic, one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.key().equals(key)) {
                        types.add(new String(
                                record.headers().lastHeader("ce_type").value(), UTF_8));
                    }
                }
            }
        }
        return types;
    }
}
