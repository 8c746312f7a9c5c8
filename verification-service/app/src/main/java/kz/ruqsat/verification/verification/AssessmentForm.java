package kz.ruqsat.verification.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What an officer sends to settle a requirement; read as a whole, so that every fault is told at once. */
public record AssessmentForm(
        @Nullable String outcome,
        @Nullable String reasonCode,
        @Nullable String note,
        @Nullable List<@Nullable String> evidence) {

    private static final List<RequirementState> OUTCOMES =
            List.of(RequirementState.MET, RequirementState.NOT_MET, RequirementState.NOT_APPLICABLE);

    public AssessRequirement.Verdict verdict(AssessmentReasons reasons) {
        var violations = new ArrayList<Violation>();
        var said = outcome(violations);
        var reason = reason(said, reasons, violations);
        var written = Note.read(note, violations);
        var documents = documents(violations);
        if (said.isEmpty() || reason.isEmpty() || !violations.isEmpty()) {
            throw CommonProblems.INVALID.rejection().with(violations).refused();
        }
        return new AssessRequirement.Verdict(said.get(), reason.get(), written, documents);
    }

    private Optional<RequirementState> outcome(List<Violation> violations) {
        if (outcome == null || outcome.isBlank()) {
            violations.add(Violation.at("/outcome", CommonProblems.REQUIRED));
            return Optional.empty();
        }
        var said = OUTCOMES.stream().filter(one -> one.name().equals(outcome)).findFirst();
        if (said.isEmpty()) {
            violations.add(Violation.at("/outcome", CommonProblems.UNKNOWN_VALUE));
        }
        return said;
    }

    private Optional<AssessmentReasons.Reason> reason(
            Optional<RequirementState> said, AssessmentReasons reasons, List<Violation> violations) {
        if (reasonCode == null || reasonCode.isBlank()) {
            violations.add(Violation.at("/reasonCode", CommonProblems.REQUIRED));
            return Optional.empty();
        }
        var reason = said.flatMap(state -> reasons.of(state, reasonCode));
        if (said.isPresent() && reason.isEmpty()) {
            violations.add(Violation.at("/reasonCode", VerificationProblems.REASON_UNKNOWN));
        }
        return reason;
    }

    private List<String> documents(List<Violation> violations) {
        var ids = new ArrayList<String>();
        var given = evidence == null ? List.<@Nullable String>of() : evidence;
        for (int i = 0; i < given.size(); i++) {
            String id = given.get(i);
            if (id == null) {
                violations.add(Violation.at("/evidence/" + i, CommonProblems.REQUIRED));
            } else if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }
}
