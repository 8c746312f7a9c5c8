package kz.ruqsat.notification.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.ruqsat.platform.language.Language;

/**
 * A wording in one language, as ICU message patterns with named arguments.
 *
 * @param subject pattern of the subject line
 * @param body pattern of the text
 */
record WordingText(String subject, String body) {

    WordingText {
        if (subject.isBlank() || body.isBlank()) {
            throw new IllegalArgumentException("a wording without subject or body");
        }
    }

    Set<String> arguments(Language language) {
        var names = new TreeSet<String>();
        names.addAll(format(subject, language).getArgumentNames());
        names.addAll(format(body, language).getArgumentNames());
        return names;
    }

    String subject(Language language, Map<String, Object> arguments) {
        return format(subject, language).format(arguments);
    }

    String body(Language language, Map<String, Object> arguments) {
        return format(body, language).format(arguments);
    }

    private static MessageFormat format(String pattern, Language language) {
        return new MessageFormat(pattern, ULocale.forLocale(language.locale()));
    }
}
