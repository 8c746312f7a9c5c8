package kz.ruqsat.notification.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.List;
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

    /** The names of all arguments, also of those inside a plural or a select. */
    Set<String> arguments() {
        var names = new TreeSet<String>();
        for (String text : List.of(subject, body)) {
            var pattern = new MessagePattern(text);
            for (int i = 0; i < pattern.countParts(); i++) {
                if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                    names.add(pattern.getSubstring(pattern.getPart(i)));
                }
            }
        }
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
