package kz.ruqsat.verification.requirement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Refused;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Data files as text: YAML as people write them, JSON as programs do, and one canonical form (JSON without white space,
 * keys in order) that is stored and hashed.
 */
final class EditionText {

    private static final int DEEPEST = 40;
    /** An alias may repeat a part, but not blow a small file up to a large one. */
    private static final int MOST_ALIASES = 10;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private EditionText() {}

    /** @throws Refused {@code malformed} */
    static Node yaml(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        var representer = new DumperOptions();
        var yaml = new Yaml(
                new SafeConstructor(options), new Representer(representer), representer, options, new StringsOnly());
        try {
            return new Node("", plain(yaml.load(text), 0));
        } catch (MarkedYAMLException e) {
            throw malformed(e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1);
        } catch (YAMLException e) {
            throw malformed(1);
        }
    }

    /** @throws Refused {@code malformed} */
    static Node json(String text) {
        try {
            return new Node("", plain(JSON.readValue(text, Object.class), 0));
        } catch (JacksonException e) {
            throw malformed(
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()));
        }
    }

    static String canonical(Node file) {
        return JSON.writeValueAsString(file.value());
    }

    static String sha256(String canonical) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Maps, lists and strings; a number stays one, for the schema to complain about at its place. */
    private static Object plain(Object value, int depth) {
        if (depth > DEEPEST) {
            throw malformed(1);
        }
        return switch (value) {
            case Map<?, ?> map -> plainMap(map, depth);
            case List<?> list -> {
                var items = new ArrayList<Object>();
                list.forEach(item -> items.add(plain(item, depth + 1)));
                yield items;
            }
            case String text -> text;
            case Boolean flag -> flag.toString();
            case Number number -> number;
            case null, default -> throw malformed(1);
        };
    }

    private static Map<String, Object> plainMap(Map<?, ?> map, int depth) {
        var entries = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name)) {
                throw malformed(1);
            }
            entries.put(name, plain(value, depth + 1));
        });
        return entries;
    }

    private static Refused malformed(int line) {
        return CommonProblems.MALFORMED.rejection().with("line", line).refused();
    }

    /** Knows no other scalars than strings. */
    private static final class StringsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none, on purpose
        }
    }
}
