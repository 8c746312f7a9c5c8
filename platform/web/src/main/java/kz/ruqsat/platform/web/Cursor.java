package kz.ruqsat.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.ruqsat.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a list goes on. Opaque to callers; inside it is the position as JSON. It grants nothing: a query checks the
 * caller's rights whatever the cursor says, hence it is not signed.
 */
public final class Cursor {

    private static final int LONGEST = 2_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private Cursor() {}

    /** @param position a record of the values by which the list is sorted, of its last shown item */
    public static String of(Record position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(position));
    }

    /**
     * The position in a cursor.
     *
     * @return null when there is no cursor
     * @throws kz.ruqsat.platform.problem.Refused {@code malformed} when it is none that we made for this list
     */
    public static <T extends Record> @Nullable T read(@Nullable String cursor, Class<T> type) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        if (cursor.length() > LONGEST) {
            throw CommonProblems.malformedParameter("cursor");
        }
        T position;
        try {
            position = JSON.readValue(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8), type);
        } catch (IllegalArgumentException | JacksonException e) {
            throw CommonProblems.malformedParameter("cursor");
        }
        if (position == null) {
            throw CommonProblems.malformedParameter("cursor");
        }
        return position;
    }
}
