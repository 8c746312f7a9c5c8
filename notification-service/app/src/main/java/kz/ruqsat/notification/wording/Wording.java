package kz.ruqsat.notification.wording;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.notification.notice.Letter;
import kz.ruqsat.platform.language.Language;

/**
 * One edition of the text of one kind of notice, complete in all languages.
 *
 * @param id the kind of notice, for example {@code application-submitted}
 * @param edition never changed once used: a new text is a new edition
 * @param from first day, in the authority's zone, on which notices are made with it
 * @param arguments what the text is filled with
 */
public record Wording(
        String id,
        String edition,
        LocalDate from,
        Map<String, ArgumentType> arguments,
        Map<Language, WordingText> texts) {

    public Wording {
        arguments = Map.copyOf(arguments);
        texts = Map.copyOf(new EnumMap<>(texts));
        if (!texts.keySet().equals(Set.of(Language.values()))) {
            throw new IllegalArgumentException(id + ' ' + edition + " is not in all languages: " + texts.keySet());
        }
        Set<String> declared = arguments.keySet();
        texts.forEach((language, text) -> {
            Set<String> used = text.arguments();
            if (!used.equals(declared)) {
                throw new IllegalArgumentException(
                        id + ' ' + edition + ' ' + language + " uses " + used + " but declares " + declared);
            }
        });
    }

    /**
     * The letter in one language.
     *
     * @throws IllegalArgumentException if a value is missing, too many or not of its type
     */
    public Letter compose(Language language, Map<String, String> values, ZoneId zone) {
        if (!values.keySet().equals(arguments.keySet())) {
            throw new IllegalArgumentException(
                    id + ' ' + edition + " wants " + arguments.keySet() + ", not " + values.keySet());
        }
        var typed = new HashMap<String, Object>();
        arguments.forEach((name, type) -> typed.put(name, type.parse(values.get(name), zone)));
        WordingText text = texts.get(language);
        return new Letter(language.code(), id, edition, text.subject(language, typed), text.body(language, typed));
    }
}
