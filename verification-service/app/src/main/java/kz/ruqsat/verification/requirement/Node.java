package kz.ruqsat.verification.requirement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.platform.language.Texts;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A place in a data file. Every scalar is a string, so that no number is rounded and no date becomes an instant; every
 * complaint names the place.
 */
record Node(String place, Object value) {

    static Node parse(String name, String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var representer = new DumperOptions();
        var yaml = new Yaml(
                new SafeConstructor(options), new Representer(representer), representer, options, new StringsOnly());
        return new Node(name, Objects.requireNonNull(yaml.load(text), name));
    }

    /** Knows no other scalars than strings. */
    private static final class StringsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none, on purpose
        }
    }

    Node get(String key) {
        return find(key).orElseThrow(() -> wrong("has no " + key));
    }

    Optional<Node> find(String key) {
        return Optional.ofNullable(map().get(key)).map(child -> new Node(place + "/" + key, child));
    }

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong("is not a text");
    }

    boolean isText() {
        return value instanceof String;
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
            throw wrong("is not a list");
        }
        return java.util.stream.IntStream.range(0, items.size())
                .mapToObj(i -> new Node(place + "/" + i, items.get(i)))
                .toList();
    }

    /** Refuses every key that is not among these, so that a misspelt one is not silently ignored. */
    Node only(String... allowed) {
        var unknown = keys();
        unknown.removeAll(Set.of(allowed));
        if (!unknown.isEmpty()) {
            throw wrong("has unknown keys " + unknown);
        }
        return this;
    }

    IllegalArgumentException wrong(String complaint) {
        return new IllegalArgumentException(place + " " + complaint);
    }

    private Map<?, ?> map() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong("is not a map");
    }
}
