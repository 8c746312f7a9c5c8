package kz.ruqsat.platform.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.history.Recorded;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Follows the event store and sends what is to be published, in commit order. The processor's place moves only after
 * the broker has acknowledged the whole batch, so each event is sent at least once, and a broker that is away loses
 * nothing.
 */
@ProcessingGroup(Publisher.GROUP)
@DisallowReplay
public final class Publisher {

    public static final String GROUP = "publisher";

    private final Publications publications;
    private final Histories histories;
    private final EventJson json;
    private final JdbcClient jdbc;
    private final KafkaTemplate<String, byte[]> kafka;
    private final String source;
    private final String[] publishedNames;

    public Publisher(
            Publications publications,
            EventRegistry registry,
            Histories histories,
            EventJson json,
            JdbcClient jdbc,
            KafkaTemplate<String, byte[]> kafka,
            String service) {
        this.publications = publications;
        this.histories = histories;
        this.json = json;
        this.jdbc = jdbc;
        this.kafka = kafka;
        this.source = "/ruqsat/" + service;
        this.publishedNames = publications.events().stream()
                .map(event -> registry.of(event).name())
                .toArray(String[]::new);
    }

    @EventHandler
    void on(EventMessage<?> message) {
        var publication = publications.of(message.getPayloadType());
        if (publication != null) {
            Recorded recorded = histories.recorded((DomainEventMessage<?>) message);
            Object published = Publications.message(publication, recorded, () -> historyUpTo(recorded));
            unacknowledged().add(kafka.send(record(publication.topic(), recorded, published)));
        }
    }

    private List<Recorded> historyUpTo(Recorded recorded) {
        return histories.of(recorded.aggregateId()).stream()
                .filter(r -> r.sequence() <= recorded.sequence())
                .toList();
    }

    private ProducerRecord<String, byte[]> record(String topic, Recorded recorded, Object published) {
        var record = new ProducerRecord<>(topic, recorded.aggregateId(), json.writeBytes(published));
        header(record, EnvelopeHeaders.SPEC_VERSION, "1.0");
        header(record, EnvelopeHeaders.ID, recorded.eventId());
        header(record, EnvelopeHeaders.SOURCE, source);
        header(record, EnvelopeHeaders.TYPE, published.getClass().getSimpleName());
        header(record, EnvelopeHeaders.TIME, recorded.recordedAt().toString());
        header(record, EnvelopeHeaders.SEQUENCE, Long.toString(recorded.sequence()));
        header(record, EnvelopeHeaders.PREVIOUS, Long.toString(previous(recorded)));
        header(record, EnvelopeHeaders.CONTENT_TYPE, "application/json");
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    /** Number of the event published before this one on the same key: computed, so that a re-publication says the same. */
    private long previous(Recorded recorded) {
        if (recorded.sequence() == 0) {
            return -1;
        }
        return jdbc.sql("""
                        select coalesce(max(sequence_number), -1) from event
                        where aggregate_id = ? and sequence_number < ? and name = any (?)""")
                .params(recorded.aggregateId(), recorded.sequence(), publishedNames)
                .query(Long.class)
                .single();
    }

    private static List<CompletableFuture<?>> unacknowledged() {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        return batch.getOrComputeResource(Publisher.class.getName(), key -> {
            var sends = new ArrayList<CompletableFuture<?>>();
            batch.onPrepareCommit(u -> sends.forEach(CompletableFuture::join));
            return sends;
        });
    }
}
