package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.ArrayList;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What an officer says about the package. Who calls it incomplete says what is missing: the applicant must know. */
public record CompletenessForm(
        @Nullable String outcome, @Nullable String note) {

    /** The command that this form asks for. */
    public Object command(String applicationId, Instant at, @Nullable Long expectedVersion) {
        var violations = new ArrayList<Violation>();
        var written = Note.read(note, violations);
        boolean complete = "COMPLETE".equals(outcome);
        if (outcome == null || outcome.isBlank()) {
            violations.add(Violation.at("/outcome", CommonProblems.REQUIRED));
        } else if (!complete && !outcome.equals("INCOMPLETE")) {
            violations.add(Violation.at("/outcome", CommonProblems.UNKNOWN_VALUE));
        } else if (!complete && written == null) {
            violations.add(Violation.at("/note", CommonProblems.REQUIRED));
        }
        if (!violations.isEmpty()) {
            throw CommonProblems.INVALID.rejection().with(violations).refused();
        }
        return written == null || complete
                ? new ConfirmCompleteness(applicationId, written, at, expectedVersion)
                : new ReportIncompleteness(applicationId, written, at, expectedVersion);
    }
}
