package kz.ruqsat.platform.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.ruqsat.platform.publishing.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A message as it came, before anybody has understood it.
 *
 * @param topic where it came from
 * @param key its key, empty if it had none
 * @param headers its headers as text
 * @param body its bytes
 */
record Arrival(String topic, String key, Map<String, String> headers, byte[] body) {

    static Arrival of(ConsumerRecord<byte[], byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), UTF_8));
            }
        }
        String key = record.key() == null ? "" : new String(record.key(), UTF_8);
        return new Arrival(record.topic(), key, headers, record.value() == null ? new byte[0] : record.value());
    }

    /** What stands around it, or null if it does not say enough to be put in order. */
    @Nullable Envelope envelope() {
        String id = headers.get(EnvelopeHeaders.ID);
        String type = headers.get(EnvelopeHeaders.TYPE);
        Long sequence = number(EnvelopeHeaders.SEQUENCE);
        Long previous = number(EnvelopeHeaders.PREVIOUS);
        if (id == null || type == null || sequence == null || previous == null || key.isEmpty()) {
            return null;
        }
        return new Envelope(id, type, headers.get(EnvelopeHeaders.SOURCE), time(), key, sequence, previous);
    }

    private @Nullable Long number(String header) {
        String text = headers.get(header);
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Instant time() {
        String text = headers.get(EnvelopeHeaders.TIME);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
