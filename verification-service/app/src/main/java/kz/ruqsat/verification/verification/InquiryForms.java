package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What officers send to ask something within a case, and to enter what was answered. */
final class InquiryForms {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_BODY = 300;
    private static final Set<String> OUTCOMES = Set.of("AGREED", "DISAGREED");

    private InquiryForms() {}

    /** Remarks to the applicant, or the preliminary decision. */
    record TextForm(@Nullable String text) {

        String read() {
            var violations = new ArrayList<Violation>();
            var read = words(text, "/text", LONGEST_TEXT, violations);
            refuse(violations);
            return read;
        }
    }

    /** @param body who is asked @param question what */
    record BodyForm(@Nullable String body, @Nullable String question) {

        BodyForm read() {
            var violations = new ArrayList<Violation>();
            var read = new BodyForm(
                    words(body, "/body", LONGEST_BODY, violations),
                    words(question, "/question", LONGEST_TEXT, violations));
            refuse(violations);
            return read;
        }
    }

    /** @param requestId which request is answered, where the address does not say it @param receivedAt now when absent */
    record AnswerForm(
            @Nullable String requestId,
            @Nullable String outcome,
            @Nullable String note,
            @Nullable Instant receivedAt) {

        /** @param now nothing is received later than that */
        AnswerForm read(Instant now) {
            var violations = new ArrayList<Violation>();
            if (outcome == null || outcome.isBlank()) {
                violations.add(Violation.at("/outcome", CommonProblems.REQUIRED));
            } else if (!OUTCOMES.contains(outcome)) {
                violations.add(Violation.at("/outcome", CommonProblems.UNKNOWN_VALUE));
            }
            if (receivedAt != null && receivedAt.isAfter(now)) {
                violations.add(Violation.at("/receivedAt", CommonProblems.NOT_VALID));
            }
            var written = Note.read(note, violations);
            refuse(violations);
            return new AnswerForm(requestId, outcome, written, receivedAt == null ? now : receivedAt);
        }
    }

    private static String words(@Nullable String text, String pointer, int longest, List<Violation> violations) {
        if (text == null || text.isBlank()) {
            violations.add(Violation.at(pointer, CommonProblems.REQUIRED));
            return "";
        }
        if (text.strip().length() > longest) {
            violations.add(Violation.at(pointer, CommonProblems.NOT_VALID));
        }
        return text.strip();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw CommonProblems.INVALID.rejection().with(violations).refused();
        }
    }
}
