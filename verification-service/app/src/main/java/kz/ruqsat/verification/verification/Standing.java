package kz.ruqsat.verification.verification;

import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One requirement as it stands: what the machine found, and what an officer said since.
 *
 * @param assessed the officer's last word, null if there is none
 */
public record Standing(Evaluated evaluated, @Nullable RequirementAssessed assessed) {

    public String id() {
        return evaluated.id();
    }

    public RequirementState state() {
        return assessed == null ? evaluated.stateNow() : RequirementState.valueOf(assessed.state());
    }

    public String reasonCode() {
        return assessed == null ? evaluated.reasonCode() : assessed.reasonCode();
    }

    public Texts reason() {
        return assessed == null ? evaluated.reason() : assessed.reason();
    }

    boolean isAlready(AssessRequirement.Verdict verdict, String by) {
        return assessed != null
                && assessed.state().equals(verdict.outcome().name())
                && assessed.reasonCode().equals(verdict.reason().code())
                && java.util.Objects.equals(assessed.note(), verdict.note())
                && assessed.evidence().equals(verdict.evidence())
                && assessed.assessedBy().equals(by);
    }
}
