package kz.ruqsat.platform.intake;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What lay in Kafka when this node first asked. After an outage other services have said things before an instant that has
 * passed meanwhile; whoever acts because nothing was said reads that first.
 *
 * <p>Messages that come later than the first question do not count: there are always some on the way. Thread-safe.
 */
public final class Backlog {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    private static final int ANSWER_SECONDS = 5;

    private final List<String> topics;
    private final Map<String, Object> settings;
    private final String service;

    private volatile boolean read;
    private @Nullable Map<TopicPartition, Long> ends;

    /** @param settings for a client of Kafka @param service whose groups take the topics in */
    Backlog(List<String> topics, Map<String, Object> settings, String service) {
        this.topics = List.copyOf(topics);
        this.settings = Map.copyOf(settings);
        this.service = service;
    }

    /** Whether all of it has been taken in, by this node or another. False also while Kafka does not answer. */
    public boolean isRead() {
        return read || look();
    }

    private synchronized boolean look() {
        try (var admin = Admin.create(settings)) {
            var known = ends == null ? ends(admin) : ends;
            ends = known;
            Map<TopicPartition, Long> taken = new HashMap<>();
            for (var topic : topics) {
                taken.putAll(taken(admin, topic));
            }
            read = known.entrySet().stream().allMatch(end -> taken.getOrDefault(end.getKey(), 0L) >= end.getValue());
        } catch (ExecutionException | TimeoutException noAnswer) {
            LOG.info("how much there is to take in is not known yet: {}", noAnswer.toString());
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
        return read;
    }

    private Map<TopicPartition, Long> ends(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        admin.describeTopics(topics)
                .allTopicNames()
                .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                .forEach((name, topic) -> topic.partitions()
                        .forEach(one -> wanted.put(new TopicPartition(name, one.partition()), OffsetSpec.latest())));
        return admin.listOffsets(wanted).all().get(ANSWER_SECONDS, TimeUnit.SECONDS).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private Map<TopicPartition, Long> taken(Admin admin, String topic)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, Long> taken = new HashMap<>();
        admin.listConsumerGroupOffsets(IntakeContainers.group(service, topic))
                .partitionsToOffsetAndMetadata()
                .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        taken.put(partition, offset.offset());
                    }
                });
        return taken;
    }
}
