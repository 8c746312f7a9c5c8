package kz.ruqsat.verification.obligation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a question is answered. What {@link ObligationParameters} reads, this writes. */
record BoardAddress(ObligationQuery query) {

    String board() {
        return "/deadlines" + parameters(null);
    }

    /** The part of the list that begins at a cursor. */
    String boardFrom(String cursor) {
        return "/deadlines" + parameters(cursor);
    }

    /** The whole list as a file. @param form {@code csv} or {@code ics} */
    String list(String form) {
        return "/api/v1/obligations." + form + parameters(null);
    }

    private String parameters(@Nullable String cursor) {
        List<String> parts = new ArrayList<>();
        several(parts, "status", query.statuses());
        several(parts, "kind", query.kinds());
        several(parts, "party", query.parties());
        one(parts, "dueFrom", query.dueFrom());
        one(parts, "dueTo", query.dueTo());
        one(parts, "subject", query.subject());
        if (!query.sort().equals(ObligationQuery.EARLIEST_DUE_FIRST)) {
            one(parts, "sort", query.sortText());
        }
        one(parts, "cursor", cursor);
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void several(List<String> parts, String name, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            parts.add(name + "=" + values.stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        }
    }

    private static void one(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), UTF_8));
        }
    }
}
