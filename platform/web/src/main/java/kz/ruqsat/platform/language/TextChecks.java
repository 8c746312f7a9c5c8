package kz.ruqsat.platform.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What can be wrong with a bundle, told as sentences; for tests, which expect an empty list. */
public final class TextChecks {

    private TextChecks() {}

    /**
     * Every key in all three languages, not blank, a valid ICU message with the same arguments in each language, and
     * every plural with exactly the forms of its language.
     */
    public static List<String> faults(Bundle bundle) {
        Set<String> keys = new TreeSet<>();
        for (Language language : Language.values()) {
            keys.addAll(bundle.keys(language));
        }
        List<String> faults = new ArrayList<>();
        for (String key : keys) {
            Set<Set<String>> arguments = new HashSet<>();
            for (Language language : Language.values()) {
                String pattern = bundle.pattern(language, key).orElse("");
                if (pattern.isBlank()) {
                    faults.add(key + " is missing in " + language.code());
                } else {
                    check(language, key, pattern, arguments, faults);
                }
            }
            if (arguments.size() > 1) {
                faults.add(key + " has different arguments in different languages: " + arguments);
            }
        }
        return faults;
    }

    private static void check(
            Language language, String key, String pattern, Set<Set<String>> arguments, List<String> faults) {
        try {
            arguments.add(Set.copyOf(new MessageFormat(pattern, language.locale()).getArgumentNames()));
            Set<String> expected = PluralRules.forLocale(language.locale()).getKeywords();
            for (Set<String> forms : plurals(new MessagePattern(pattern))) {
                if (!forms.equals(expected)) {
                    faults.add(key + " in " + language.code() + " has the plural forms " + new TreeSet<>(forms)
                            + " instead of " + new TreeSet<>(expected));
                }
            }
        } catch (IllegalArgumentException e) {
            faults.add(key + " in " + language.code() + " is not an ICU message: " + e.getMessage());
        }
    }

    /** The forms of each plural argument, explicit ones such as {@code =0} left out. */
    private static List<Set<String>> plurals(MessagePattern pattern) {
        List<Set<String>> plurals = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                plurals.add(forms(pattern, i));
            }
        }
        return plurals;
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        Set<String> forms = new HashSet<>();
        int limit = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < limit; i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR
                    && !pattern.getSubstring(part).startsWith("=")) {
                forms.add(pattern.getSubstring(part));
            } else if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return forms;
    }
}
