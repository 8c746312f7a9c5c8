package kz.ruqsat.example;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of a step.
 *
 * @param key of the text that tells it
 * @param facts what the text is filled with: text, numbers, dates and instants
 * @param page path of the page where it can be seen
 */
public record Done(String key, Map<String, Object> facts, String page) {

    public Done {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
