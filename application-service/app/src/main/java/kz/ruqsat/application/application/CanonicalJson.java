package kz.ruqsat.application.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON of which there is exactly one form per content, as RFC 8785 writes it: members sorted by their names' UTF-16
 * code units, no white space, the shortest escapes. Members without a value are left out. Numbers do not occur: what is
 * hashed or signed here holds strings, booleans, lists and objects only.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * The canonical form.
     *
     * @param value a {@code Map} with string keys, {@code List}, {@code String} or {@code Boolean}
     * @throws IllegalArgumentException for any other type
     */
    public static String of(Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case String text -> writeString(text, out);
            case Boolean bool -> out.append(bool.booleanValue());
            case Map<?, ?> object -> writeObject(object, out);
            case List<?> list -> writeList(list, out);
            case null, default ->
                throw new IllegalArgumentException("no canonical form: " + (value == null ? "null" : value.getClass()));
        }
    }

    private static void writeObject(Map<?, ?> object, StringBuilder out) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((name, value) -> {
            if (value != null) {
                sorted.put((String) name, value);
            }
        });
        var separator = "{";
        for (var member : sorted.entrySet()) {
            out.append(separator);
            writeString(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void writeList(List<?> list, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(list.get(i), out);
        }
        out.append(']');
    }

    private static void writeString(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
