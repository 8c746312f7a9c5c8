package kz.ruqsat.verification.requirement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question of an evaluation with its answer, so that a page can show why.
 *
 * @param asked the form of the question: a word of {@link Condition}, {@code isTrueByOverride}, {@code document}, {@code inForce} or
 *     {@code contentKnown}
 * @param about the path of the fact, the policy, or null for a combination
 * @param expected what would make it true, null for a combination
 * @param found what was found, null if nothing
 * @param gaps why the result is UNKNOWN; empty otherwise
 * @param parts the questions of which this one is made
 */
public record Step(
        String asked,
        @Nullable String about,
        @Nullable String expected,
        @Nullable String found,
        Truth result,
        Set<Gap> gaps,
        List<Step> parts) {

    public Step {
        gaps = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(gaps));
        parts = List.copyOf(parts);
    }

    static Step of(String asked, String about, String expected, @Nullable String found, Truth result) {
        return new Step(asked, about, expected, found, result, Set.of(), List.of());
    }

    static Step missing(String asked, Fact fact, String expected) {
        return new Step(asked, fact.path(), expected, null, Truth.UNKNOWN, Set.of(new Gap.Missing(fact)), List.of());
    }

    /** A combination: unknown for the reasons for which its unknown parts are. */
    static Step combined(String asked, @Nullable String about, Truth result, List<Step> parts) {
        var gaps = new LinkedHashSet<Gap>();
        if (result == Truth.UNKNOWN) {
            parts.forEach(part -> gaps.addAll(part.gaps()));
        }
        return new Step(asked, about, null, null, result, gaps, parts);
    }
}
