package kz.ruqsat.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Language;

/**
 * An answer of RFC 9457.
 *
 * @param type {@code urn:ruqsat:problem:<code>}
 * @param title what kind of problem, in the reader's language
 * @param status the HTTP status
 * @param detail what to do about it, in the reader's language
 * @param code stable, for machines
 * @param violations the wrong places, always present
 * @param extensions more members, never personal data
 * @param language the language of title and details
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "violations"})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<Place> violations,
        @JsonAnyGetter Map<String, Object> extensions,
        @JsonIgnore Language language) {

    /**
     * One wrong place.
     *
     * @param pointer JSON pointer into the body
     * @param code stable, for machines
     * @param detail in the reader's language
     */
    public record Place(String pointer, String code, String detail) {}

    public Problem {
        violations = List.copyOf(violations);
        extensions = Map.copyOf(extensions);
    }
}
