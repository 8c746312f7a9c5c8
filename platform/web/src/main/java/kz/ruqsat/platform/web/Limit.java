package kz.ruqsat.platform.web;

import java.util.regex.Pattern;
import kz.ruqsat.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;

/**
 * How many items of a list the caller wants at most; a controller's parameter of this type is read from {@code ?limit=}.
 *
 * @param value 1 to 200
 */
public record Limit(int value) {

    public static final Limit DEFAULT = new Limit(50);
    private static final int MOST = 200;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    public Limit {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("not a limit: " + value);
        }
    }

    /** @throws kz.ruqsat.platform.problem.Refused {@code malformed} for anything but a number from 1 to 200 */
    public static Limit of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return DEFAULT;
        }
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) > MOST) {
            throw CommonProblems.malformedParameter("limit");
        }
        return new Limit(Integer.parseInt(text));
    }
}
