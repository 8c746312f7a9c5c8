package kz.ruqsat.platform.language;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts by key in three languages, read from UTF-8 property files {@code <base name>_{kk,ru,en}.properties} of the class
 * path. Several jars may bring the same base name; a key that two files give is a defect and fails the start.
 *
 * <p>A text is an ICU message: named arguments, CLDR plurals and selects.
 */
public final class Bundle {

    private final Map<Language, Map<String, String>> patterns;
    private final Map<Language, Map<String, MessageFormat>> parsed = new EnumMap<>(Language.class);

    private Bundle(Map<Language, Map<String, String>> patterns) {
        this.patterns = patterns;
        for (Language language : Language.values()) {
            parsed.put(language, new ConcurrentHashMap<>());
        }
    }

    /**
     * Reads all files of these base names.
     *
     * @param baseNames class path names without language and ending, for example {@code problems}
     */
    public static Bundle load(ClassLoader classes, List<String> baseNames) {
        Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> texts = new TreeMap<>();
            for (String baseName : baseNames) {
                read(classes, baseName + '_' + language.code() + ".properties", texts);
            }
            patterns.put(language, Map.copyOf(texts));
        }
        return new Bundle(patterns);
    }

    private static void read(ClassLoader classes, String name, Map<String, String> texts) {
        try {
            for (URL file : java.util.Collections.list(classes.getResources(name))) {
                Properties properties = new Properties();
                try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                for (String key : properties.stringPropertyNames()) {
                    if (texts.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException("the text " + key + " is given twice, last in " + file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> keys(Language language) {
        return texts(language).keySet();
    }

    /** The unformatted ICU pattern. */
    public Optional<String> pattern(Language language, String key) {
        return Optional.ofNullable(texts(language).get(key));
    }

    /** The text with its named arguments filled in; empty when there is none of this key. */
    public Optional<String> format(Language language, String key, Map<String, ?> arguments) {
        return prepared(language, key).map(message -> message.format(arguments));
    }

    /** The text with its numbered arguments filled in; empty when there is none of this key. */
    public Optional<String> format(Language language, String key, Object[] arguments) {
        return prepared(language, key).map(message -> message.format(arguments));
    }

    private Optional<MessageFormat> prepared(Language language, String key) {
        String pattern = texts(language).get(key);
        if (pattern == null) {
            return Optional.empty();
        }
        MessageFormat message =
                parsed(language).computeIfAbsent(key, any -> new MessageFormat(pattern, language.locale()));
        // ICU's formats are not safe for concurrent use.
        return Optional.of((MessageFormat) message.clone());
    }

    private Map<String, String> texts(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    private Map<String, MessageFormat> parsed(Language language) {
        return java.util.Objects.requireNonNull(parsed.get(language));
    }
}
