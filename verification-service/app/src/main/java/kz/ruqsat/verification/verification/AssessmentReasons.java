package kz.ruqsat.verification.verification;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.language.Texts;

/** The code list of reasons for which an officer settles a row; data, not code. */
public record AssessmentReasons(List<Reason> all) {

    /** One reason and the outcome that it explains. */
    public record Reason(String code, RequirementState outcome, Texts text) {}

    public AssessmentReasons {
        all = List.copyOf(all);
    }

    public Optional<Reason> of(RequirementState outcome, String code) {
        return all.stream()
                .filter(reason -> reason.outcome() == outcome && reason.code().equals(code))
                .findFirst();
    }

    public List<Reason> of(RequirementState outcome) {
        return all.stream().filter(reason -> reason.outcome() == outcome).toList();
    }
}
