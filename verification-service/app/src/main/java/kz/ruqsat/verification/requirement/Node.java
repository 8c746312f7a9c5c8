package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.problem.CommonProblems;

/**
 * A place in a data file: a JSON pointer, and what stands there. Every scalar is a string, so that no number is rounded
 * and no date becomes an instant; every complaint names the place.
 */
record Node(String pointer, Object value) {

    Node get(String key) {
        return find(key).orElseThrow(() -> FaultyFile.at(below(key), CommonProblems.REQUIRED, Map.of()));
    }

    Optional<Node> find(String key) {
        return Optional.ofNullable(map().get(key)).map(child -> new Node(below(key), child));
    }

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong(CommonProblems.WRONG_TYPE);
    }

    boolean isText() {
        return value instanceof String;
    }

    boolean isTrue() {
        return value.equals("true");
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw wrong(CommonProblems.NOT_VALID);
        }
    }

    Texts texts() {
        only("kk", "ru", "en");
        return new Texts(get("kk").text(), get("ru").text(), get("en").text());
    }

    Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        map().keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }

    List<Node> items() {
        if (!(value instanceof List<?> items)) {
            throw wrong(CommonProblems.WRONG_TYPE);
        }
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Node(pointer + "/" + i, items.get(i)))
                .toList();
    }

    /** Refuses every key that is not among these, so that a misspelt one is not silently ignored. */
    Node only(String... allowed) {
        var unknown = keys();
        unknown.removeAll(Set.of(allowed));
        if (!unknown.isEmpty()) {
            throw FaultyFile.at(below(unknown.iterator().next()), CommonProblems.UNKNOWN_FIELD, Map.of());
        }
        return this;
    }

    FaultyFile wrong(String code) {
        return FaultyFile.at(pointer, code, Map.of());
    }

    FaultyFile wrong(String code, String parameter, Object is) {
        return FaultyFile.at(pointer, code, Map.of(parameter, is));
    }

    private String below(String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private Map<?, ?> map() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong(CommonProblems.WRONG_TYPE);
    }
}
