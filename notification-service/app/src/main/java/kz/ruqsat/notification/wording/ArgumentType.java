package kz.ruqsat.notification.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What an argument of a wording is; values travel as strings and become this when the text is made. */
public enum ArgumentType {
    TEXT,
    NUMBER,
    DATE,
    /** Shown as the wall clock of the authority's zone. */
    INSTANT;

    static ArgumentType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    Object parse(String value, ZoneId zone) {
        return switch (this) {
            case TEXT -> value;
            case NUMBER -> Integer.valueOf(value);
            case DATE -> LocalDate.parse(value);
            case INSTANT -> Instant.parse(value).atZone(zone);
        };
    }
}
