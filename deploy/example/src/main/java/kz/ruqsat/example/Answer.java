package kz.ruqsat.example;

import java.net.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What a service answered.
 *
 * @param request for messages: method and path
 */
public record Answer(String request, int status, HttpHeaders headers, String text) {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHOWN = 800;

    /** The body as JSON; a missing node if it is none. */
    public JsonNode json() {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JacksonException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** @throws StoryBroken when the status is another one */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new StoryBroken(
                    "%s was expected to answer %d, and it answered %s".formatted(request, expected, this));
        }
        return this;
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return status + " " + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
    }
}
