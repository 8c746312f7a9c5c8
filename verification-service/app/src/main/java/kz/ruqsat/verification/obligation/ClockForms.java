package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What people send to stop, start or lengthen a term; each is read as a whole, so that every fault is told at once. */
final class ClockForms {

    private static final int LONGEST_NOTE = 4_000;

    private ClockForms() {}

    record PauseForm(
            @Nullable String reasonCode,
            @Nullable LocalDate from,
            @Nullable String note) {

        PauseObligation command(String obligationId, ClockRules rules, @Nullable Long version) {
            var violations = new ArrayList<Violation>();
            requireText(reasonCode, "/reasonCode", violations);
            var reason = rules.pause(reasonCode == null ? "" : reasonCode).filter(one -> !one.byProcessOnly());
            if (reason.isEmpty() && violations.isEmpty()) {
                violations.add(Violation.at("/reasonCode", CommonProblems.UNKNOWN_VALUE));
            }
            if (from == null) {
                violations.add(Violation.at("/from", CommonProblems.REQUIRED));
            }
            var written = written(note, violations);
            refuse(violations);
            return new PauseObligation(
                    obligationId,
                    reason.orElseThrow(),
                    java.util.Objects.requireNonNull(from),
                    written,
                    Origin.PERSON,
                    version);
        }
    }

    /** @param reasonCode which pause ends; not needed while there is only one @param on today when absent */
    record ResumeForm(
            @Nullable String reasonCode,
            @Nullable LocalDate on,
            @Nullable String note) {

        static final ResumeForm EMPTY = new ResumeForm(null, null, null);

        ResumeObligation command(String obligationId, LocalDate today, @Nullable Long version) {
            var violations = new ArrayList<Violation>();
            var written = written(note, violations);
            refuse(violations);
            var code = reasonCode == null || reasonCode.isBlank() ? null : reasonCode;
            return new ResumeObligation(obligationId, code, on == null ? today : on, written, Origin.PERSON, version);
        }
    }

    record ExtensionForm(
            @Nullable String groundCode,
            @Nullable Integer workingDays,
            @Nullable String note) {

        ExtendObligation command(String obligationId, ClockRules rules, @Nullable Long version) {
            var violations = new ArrayList<Violation>();
            requireText(groundCode, "/groundCode", violations);
            var ground = rules.extension(groundCode == null ? "" : groundCode);
            if (ground.isEmpty() && violations.isEmpty()) {
                violations.add(Violation.at("/groundCode", CommonProblems.UNKNOWN_VALUE));
            }
            if (workingDays == null) {
                violations.add(Violation.at("/workingDays", CommonProblems.REQUIRED));
            } else if (workingDays < 1) {
                violations.add(Violation.at("/workingDays", CommonProblems.NOT_VALID));
            }
            var written = written(note, violations);
            refuse(violations);
            return new ExtendObligation(
                    obligationId,
                    ground.orElseThrow(),
                    java.util.Objects.requireNonNull(workingDays),
                    written,
                    version);
        }
    }

    private static void requireText(@Nullable String text, String pointer, List<Violation> violations) {
        if (text == null || text.isBlank()) {
            violations.add(Violation.at(pointer, CommonProblems.REQUIRED));
        }
    }

    private static @Nullable String written(@Nullable String text, List<Violation> violations) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > LONGEST_NOTE) {
            violations.add(Violation.at("/note", CommonProblems.NOT_VALID));
        }
        return text.strip();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw CommonProblems.INVALID.rejection().with(violations).refused();
        }
    }
}
