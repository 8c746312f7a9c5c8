package kz.ruqsat.platform.event;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON of stored events and published messages. One mapper for both, set up here and nowhere else: what is stored must
 * not change because a web setting did. Instants are ISO-8601, unknown fields are ignored (a newer writer may add some).
 */
public final class EventJson {

    private static final TypeReference<Map<String, Object>> METADATA = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public byte[] writeBytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /**
     * Reads a message body.
     *
     * @throws tools.jackson.core.JacksonException if it is not JSON of that shape
     */
    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    public Map<String, Object> readMetadata(String json) {
        return mapper.readValue(json, METADATA);
    }

    /** The mapper itself, for golden files. */
    public JsonMapper mapper() {
        return mapper;
    }
}
