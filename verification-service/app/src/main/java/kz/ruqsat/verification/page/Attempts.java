package kz.ruqsat.verification.page;

import java.util.List;
import java.util.Objects;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.problem.ForeignRefusals;
import kz.ruqsat.platform.problem.Problem;
import kz.ruqsat.platform.problem.Problems;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.platform.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** What a form wants to do, tried: a refusal is shown on the page itself, beside what was written. */
record Attempts(Problems problems, List<ForeignRefusals> foreign) {

    /** Null when it was done. */
    @Nullable Problem refusal(Language language, Runnable work) {
        try {
            work.run();
            return null;
        } catch (Refused refused) {
            return problems.of(refused.rejection(), language);
        } catch (RuntimeException failure) {
            return problems.of(rejection(failure), language);
        }
    }

    private Rejection rejection(RuntimeException failure) {
        return foreign.stream()
                .map(one -> one.of(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> failure);
    }
}
