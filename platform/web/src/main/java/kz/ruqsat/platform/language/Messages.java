package kz.ruqsat.platform.language;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of pages and problems in the reader's language. Dates, instants and {@link Texts} among the arguments are
 * told in that language too.
 *
 * <p>A missing text is a visible mark, {@code ⟦key⟧}, never an exception and never silence; {@link TextChecks} finds it
 * at build time.
 */
public final class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final Bundle bundle;
    private final Dates dates;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    public Messages(Bundle bundle, Dates dates) {
        this.bundle = bundle;
        this.dates = dates;
    }

    public String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    /** The text with one named argument. */
    public String text(Language language, String key, String name, Object value) {
        return text(language, key, Map.of(name, value));
    }

    public String text(Language language, String key, Map<String, ?> arguments) {
        return bundle.format(language, key, told(language, arguments)).orElseGet(() -> missing(language, key));
    }

    /** The text in all three languages, for a letter or an answer that carries them all. */
    public Texts texts(String key, Map<String, ?> arguments) {
        return new Texts(
                text(Language.KK, key, arguments),
                text(Language.RU, key, arguments),
                text(Language.EN, key, arguments));
    }

    public boolean has(Language language, String key) {
        return bundle.pattern(language, key).isPresent();
    }

    @Nullable String orNull(Language language, String key, @Nullable Object @Nullable [] arguments) {
        if (arguments != null && arguments.length == 1 && arguments[0] instanceof Map<?, ?> named) {
            Map<String, @Nullable Object> byName = new LinkedHashMap<>();
            named.forEach((name, value) -> byName.put(String.valueOf(name), value));
            return bundle.format(language, key, told(language, byName)).orElse(null);
        }
        @Nullable Object[] numbered = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = told(language, numbered[i]);
        }
        return bundle.format(language, key, numbered).orElse(null);
    }

    String missing(Language language, String key) {
        if (reported.add(language.code() + ' ' + key)) {
            LOG.warn("text {} is missing in {}", key, language.code());
        }
        return "⟦" + key + "⟧";
    }

    private Map<String, @Nullable Object> told(Language language, Map<String, ?> arguments) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        arguments.forEach((name, value) -> told.put(name, told(language, value)));
        return told;
    }

    private @Nullable Object told(Language language, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate date -> dates.date(language, date);
            case Instant instant -> dates.dateTime(language, instant);
            case Texts texts -> texts.in(language);
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number;
            case Long number -> number;
            case Collection<?> several ->
                several.stream().map(one -> String.valueOf(told(language, one))).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /** The base names of the page texts: the platform's own and the service's. */
    public static List<String> baseNames() {
        return List.of("kz/ruqsat/platform/page/messages", "messages");
    }
}
