package kz.ruqsat.platform.problem;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import kz.ruqsat.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a form wants to do, tried. A page shows a refusal itself, beside what was written, instead of leaving it to the edge
 * that answers programs.
 */
public final class Attempts {

    private final Problems problems;
    private final List<ForeignRefusals> foreign;

    Attempts(Problems problems, List<ForeignRefusals> foreign) {
        this.problems = problems;
        this.foreign = List.copyOf(foreign);
    }

    /**
     * Does the work, or tells in the reader's language why it was refused.
     *
     * @return null when it was done
     * @throws RuntimeException what the work threw, if that is a defect and no refusal
     */
    public @Nullable Problem refusal(Language language, Runnable work) {
        return outcome(language, () -> {
                    work.run();
                    return true;
                })
                .problem();
    }

    /**
     * The same for work that answers something.
     *
     * @throws RuntimeException what the work threw, if that is a defect and no refusal
     */
    public <T> Outcome<T> outcome(Language language, Supplier<T> work) {
        try {
            return new Outcome<>(work.get(), null);
        } catch (Refused refused) {
            return new Outcome<>(null, problems.of(refused.rejection(), language));
        } catch (RuntimeException failure) {
            return new Outcome<>(null, problems.of(rejection(failure), language));
        }
    }

    /**
     * What came of it: one of the two.
     *
     * @param done the answer, null when the work was refused
     * @param problem why it was refused, null when it was not
     */
    public record Outcome<T>(@Nullable T done, @Nullable Problem problem) {}

    private Rejection rejection(RuntimeException failure) {
        return foreign.stream()
                .map(one -> one.of(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> failure);
    }
}
