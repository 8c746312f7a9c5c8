package kz.ruqsat.verification.calendar;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Why an edition is not applied, for its proposer. */
public record RejectionForm(@Nullable String note) {

    private static final int LONGEST = 1_000;

    /** @throws kz.ruqsat.platform.problem.Refused {@code invalid} without a note, or with one that is too long */
    public String read() {
        if (note == null || note.isBlank()) {
            throw invalid(Violation.at("/note", CommonProblems.REQUIRED));
        }
        if (note.length() > LONGEST) {
            throw invalid(new Violation("/note", CalendarProblems.TOO_LONG, Map.of("most", LONGEST)));
        }
        return Normalizer.normalize(note, Normalizer.Form.NFC).strip();
    }

    private static kz.ruqsat.platform.problem.Refused invalid(Violation violation) {
        return CommonProblems.INVALID.rejection().with(List.of(violation)).refused();
    }
}
