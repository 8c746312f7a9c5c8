package kz.ruqsat.pool.pool;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reader of the public register looks for: part of a name in either language, or of an identification number. */
record RegisterQuery(@Nullable String words, @Nullable AccreditationStatus status) {

    boolean admits(PoolRow row) {
        return (status == null || row.status() == status)
                && (words == null
                        || words.isBlank()
                        || has(row.name().kk())
                        || has(row.name().ru())
                        || row.bin().contains(words.strip()));
    }

    private boolean has(String name) {
        return folded(name).contains(folded(words == null ? "" : words.strip()));
    }

    /** Kazakh letters may come composed or not; case does not count. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
