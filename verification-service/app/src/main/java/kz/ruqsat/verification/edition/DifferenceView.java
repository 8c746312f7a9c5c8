package kz.ruqsat.verification.edition;

import java.util.List;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A difference as interface and pages show it.
 *
 * @param kind name of the form of the difference
 * @param row id of the row concerned, null for the edition itself
 * @param text the difference in words
 */
public record DifferenceView(String kind, @Nullable String row, Texts text) {

    public static List<DifferenceView> of(List<Difference> differences, DifferenceWords words) {
        return differences.stream()
                .map(one -> new DifferenceView(one.getClass().getSimpleName(), one.row(), words.of(one)))
                .toList();
    }

    /** The differences between two editions. */
    public record Between(String from, String to, List<DifferenceView> differences) {}
}
