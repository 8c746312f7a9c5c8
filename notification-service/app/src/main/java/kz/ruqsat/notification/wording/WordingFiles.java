package kz.ruqsat.notification.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ruqsat.platform.language.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the wordings that come with the service: {@code wordings/<id>/<edition>.yaml}. */
public final class WordingFiles {

    private WordingFiles() {}

    public static Wordings load() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:wordings/*/*.yaml");
            List<Wording> editions = Stream.of(files).map(WordingFiles::read).toList();
            return new Wordings(editions);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Wording read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            Map<String, Object> root = yaml().load(in);
            return wording(root);
        } catch (IOException | RuntimeException wrong) {
            throw new IllegalStateException("cannot read the wording in " + file, wrong);
        }
    }

    private static Wording wording(Map<String, Object> root) {
        var arguments = new LinkedHashMap<String, ArgumentType>();
        map(root, "arguments").forEach((name, type) -> arguments.put(name, ArgumentType.of((String) type)));
        var texts = new EnumMap<Language, WordingText>(Language.class);
        for (Language language : Language.values()) {
            Map<String, Object> text = map(root, language.code());
            texts.put(language, new WordingText(string(text, "subject"), string(text, "body")));
        }
        return new Wording(
                string(root, "id"), string(root, "edition"), LocalDate.parse(string(root, "from")), arguments, texts);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        if (parent.get(key) instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalArgumentException("no section " + key);
    }

    private static String string(Map<String, Object> parent, String key) {
        if (parent.get(key) instanceof String value) {
            return value;
        }
        throw new IllegalArgumentException("no text under " + key);
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options));
    }
}
