package kz.ruqsat.verification.obligation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A file of rules: codes, and what is said about each. Whatever is missing, unknown or repeated is named. */
final class RuleFile {

    private final String file;
    private final Map<String, Map<String, Object>> written;

    private RuleFile(String file, Map<String, Map<String, Object>> written) {
        this.file = file;
        this.written = written;
    }

    static RuleFile read(String file) {
        try (InputStream in = Objects.requireNonNull(RuleFile.class.getResourceAsStream(file), file)) {
            return of(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleFile of(String file, InputStream in) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new RuleFile(file, new Yaml(new SafeConstructor(options)).load(in));
    }

    /** @param known what may be said about a code */
    Stream<Entry> entries(Set<String> known) {
        return written.entrySet().stream().map(entry -> {
            var unknown = entry.getValue().keySet().stream()
                    .filter(key -> !known.contains(key))
                    .findFirst();
            if (unknown.isPresent()) {
                throw wrong(entry.getKey(), unknown.get());
            }
            return new Entry(file, entry.getKey(), entry.getValue());
        });
    }

    private IllegalArgumentException wrong(String code, String key) {
        return new IllegalArgumentException("%s: %s says something unknown, %s".formatted(file, code, key));
    }

    /** What is said about one code. */
    record Entry(String file, String code, Map<String, Object> said) {

        String text(String key) {
            var value = said.get(key);
            if (value == null || value.toString().isBlank()) {
                throw wrong(key);
            }
            return value.toString();
        }

        Texts texts(String key) {
            if (!(said.get(key) instanceof Map<?, ?> texts)) {
                throw wrong(key);
            }
            return new Texts(in(texts, "kk"), in(texts, "ru"), in(texts, "en"));
        }

        int number(String key, int least) {
            if (!(said.get(key) instanceof Integer number) || number < least) {
                throw wrong(key);
            }
            return number;
        }

        boolean flag(String key) {
            return switch (said.get(key)) {
                case null -> false;
                case Boolean flag -> flag;
                default -> throw wrong(key);
            };
        }

        <E extends Enum<E>> E word(Class<E> type, String key) {
            return word(type, key, text(key));
        }

        <E extends Enum<E>> Set<E> words(Class<E> type, String key) {
            if (!(said.get(key) instanceof Collection<?> several) || several.isEmpty()) {
                throw wrong(key);
            }
            var words = EnumSet.noneOf(type);
            several.forEach(one -> words.add(word(type, key, String.valueOf(one))));
            return words;
        }

        List<Map<String, Object>> list(String key) {
            if (!(said.get(key) instanceof Collection<?> several)) {
                throw wrong(key);
            }
            return several.stream()
                    .map(one -> {
                        @SuppressWarnings("unchecked")
                        var map = (Map<String, Object>) one;
                        return map;
                    })
                    .toList();
        }

        private <E extends Enum<E>> E word(Class<E> type, String key, String word) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> one.name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> wrong(key));
        }

        private String in(Map<?, ?> texts, String language) {
            @Nullable Object text = texts.get(language);
            if (text == null || text.toString().isBlank()) {
                throw wrong(language);
            }
            return text.toString();
        }

        private IllegalArgumentException wrong(String key) {
            return new IllegalArgumentException("%s: %s has no valid %s".formatted(file, code, key));
        }
    }
}
