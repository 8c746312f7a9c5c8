package kz.ruqsat.notification.telling;

import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Writes a portal event as a CloudEvent 1.0 in structured JSON. */
public class CloudEventTranslator {

    private final JsonMapper json;
    private final String source;

    /** @param source URI of this installation, the same for all its events */
    public CloudEventTranslator(JsonMapper json, String source) {
        this.json = json;
        this.source = source;
    }

    /** @param id id of the message that caused it: with the source it is unique, and the same for all endpoints */
    String write(PortalEvent event, String id) {
        var cloud = new LinkedHashMap<String, Object>();
        cloud.put("specversion", "1.0");
        cloud.put("id", id);
        cloud.put("source", source);
        cloud.put("type", event.type().cloudEventType());
        cloud.put("subject", event.subject());
        cloud.put("time", event.time().toString());
        cloud.put("datacontenttype", "application/json");
        cloud.put("data", event.data());
        return json.writeValueAsString(cloud);
    }
}
