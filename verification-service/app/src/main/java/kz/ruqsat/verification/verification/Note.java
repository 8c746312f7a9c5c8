package kz.ruqsat.verification.verification;

import java.util.List;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** A note as people write it. */
final class Note {

    private static final int LONGEST = 4_000;

    private Note() {}

    /** Null when nothing was written. */
    static @Nullable String read(@Nullable String text, List<Violation> violations) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > LONGEST) {
            violations.add(Violation.at("/note", VerificationProblems.NOTE_TOO_LONG));
        }
        return text.strip();
    }
}
