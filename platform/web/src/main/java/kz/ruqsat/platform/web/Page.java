package kz.ruqsat.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items in the order asked for
 * @param next cursor of the part that follows, null when this is the last
 * @param total how many items the whole list has
 */
public record Page<T>(List<T> items, @Nullable String next, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** A list that fits into one part. */
    public static <T> Page<T> all(List<T> items) {
        return new Page<>(items, null, items.size());
    }
}
