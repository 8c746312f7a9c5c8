package kz.ruqsat.platform.security;

import java.util.List;

/**
 * Paths that a service answers without a token, for any method; declared as beans.
 *
 * @param patterns Spring path patterns, for example {@code /register/**}
 */
public record PublicPaths(List<String> patterns) {

    public PublicPaths {
        patterns = List.copyOf(patterns);
    }

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
