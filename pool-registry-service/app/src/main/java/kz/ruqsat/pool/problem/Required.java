package kz.ruqsat.pool.problem;

import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Collects what a request lacks, so that the caller is told of all of it at once. */
public final class Required {

    private static final int LONGEST = 1000;

    private final List<Violation> violations = new ArrayList<>();

    public Required present(String pointer, @Nullable Object value) {
        if (value == null) {
            violations.add(Violation.at(pointer, CommonProblems.REQUIRED));
        }
        return this;
    }

    /** A text with something in it, of at most a thousand characters. */
    public Required text(String pointer, @Nullable String value) {
        if (value == null || value.isBlank()) {
            violations.add(Violation.at(pointer, CommonProblems.REQUIRED));
        } else if (value.length() > LONGEST) {
            violations.add(Violation.at(pointer, CommonProblems.NOT_VALID));
        }
        return this;
    }

    /** @throws kz.ruqsat.platform.problem.Refused {@code invalid} if anything is missing */
    public void check() {
        if (!violations.isEmpty()) {
            throw CommonProblems.INVALID.rejection().with(violations).refused();
        }
    }
}
