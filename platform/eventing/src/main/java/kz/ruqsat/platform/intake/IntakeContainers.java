package kz.ruqsat.platform.intake;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * One listener container for each topic that the service takes in. The offset is committed after the inbox's
 * transaction; a failure that may go away stops the partition and is tried again for as long as it takes, because a
 * retry topic would break the order.
 */
final class IntakeContainers implements SmartLifecycle {

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final List<ConcurrentMessageListenerContainer<byte[], byte[]>> containers;
    private volatile boolean running;

    IntakeContainers(List<Intake> intakes, Inbox inbox, ConsumerFactory<byte[], byte[]> consumers, String service) {
        this.containers = intakes.stream()
                .map(intake -> container(intake.topic(), inbox, consumers, service))
                .toList();
    }

    private static ConcurrentMessageListenerContainer<byte[], byte[]> container(
            String topic, Inbox inbox, ConsumerFactory<byte[], byte[]> consumers, String service) {
        var properties = new ContainerProperties(topic);
        properties.setGroupId(group(service, topic));
        properties.setAckMode(AckMode.RECORD);
        properties.setMessageListener((MessageListener<byte[], byte[]>)
                (ConsumerRecord<byte[], byte[]> record) -> inbox.take(Arrival.of(record)));
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName("intake-" + topic);
        container.setCommonErrorHandler(blocking());
        return container;
    }

    /** The consumer group in which all nodes of a service take a topic in. */
    static String group(String service, String topic) {
        return service + "." + topic;
    }

    private static DefaultErrorHandler blocking() {
        var pause = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        pause.setMaxInterval(LONGEST_PAUSE_MILLIS);
        var handler = new DefaultErrorHandler(pause);
        // Whatever the inbox lets through may go away by itself; nothing may be skipped.
        handler.defaultFalse(false);
        handler.setClassifications(java.util.Map.of(), true);
        return handler;
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
        running = true;
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
