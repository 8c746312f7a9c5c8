package kz.ruqsat.verification.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.Edition;
import kz.ruqsat.verification.requirement.EditionFaults;
import org.jspecify.annotations.Nullable;

/** What an officer sends to put a case under another edition; read as a whole, so that every fault is told at once. */
public record RebasingForm(
        @Nullable String edition,
        @Nullable String reason,
        @Nullable String note) {

    /** The form as understood. */
    public record Read(
            Edition edition,
            RebasingReasons.Reason reason,
            @Nullable String note) {}

    /** An edition that is not in force yet binds nobody. */
    public Read read(Catalogue catalogue, RebasingReasons reasons, LocalDate today) {
        var violations = new ArrayList<Violation>();
        var chosen = edition(catalogue, today, violations);
        var why = reason(reasons, violations);
        var written = Note.read(note, violations);
        if (chosen.isEmpty() || why.isEmpty() || !violations.isEmpty()) {
            throw CommonProblems.INVALID.rejection().with(violations).refused();
        }
        return new Read(chosen.get(), why.get(), written);
    }

    private Optional<Edition> edition(Catalogue catalogue, LocalDate today, List<Violation> violations) {
        if (edition == null || edition.isBlank()) {
            violations.add(Violation.at("/edition", CommonProblems.REQUIRED));
            return Optional.empty();
        }
        var found = catalogue.edition(edition);
        if (found.isEmpty()) {
            violations.add(
                    new Violation("/edition", EditionFaults.EDITION_UNKNOWN, java.util.Map.of("edition", edition)));
        } else if (found.get().effectiveFrom().isAfter(today)) {
            violations.add(Violation.at("/edition", VerificationProblems.EDITION_NOT_IN_FORCE_YET));
        }
        return found;
    }

    private Optional<RebasingReasons.Reason> reason(RebasingReasons reasons, List<Violation> violations) {
        if (reason == null || reason.isBlank()) {
            violations.add(Violation.at("/reason", CommonProblems.REQUIRED));
            return Optional.empty();
        }
        var found = reasons.of(reason);
        if (found.isEmpty()) {
            violations.add(Violation.at("/reason", VerificationProblems.REBASING_REASON_UNKNOWN));
        }
        return found;
    }
}
