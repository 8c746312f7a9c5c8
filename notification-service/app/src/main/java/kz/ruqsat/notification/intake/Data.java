package kz.ruqsat.notification.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the data of a portal event in the order in which they are written; what is absent is left out. */
record Data(Map<String, Object> values) {

    static Data of() {
        return new Data(new LinkedHashMap<>());
    }

    /** Numbers and booleans stay what they are, everything else is written as its text (dates: ISO 8601). */
    Data with(String name, @Nullable Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            values.put(name, value);
        } else if (value != null) {
            values.put(name, value.toString());
        }
        return this;
    }
}
