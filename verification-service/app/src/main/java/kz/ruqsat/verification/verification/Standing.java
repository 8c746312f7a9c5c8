package kz.ruqsat.verification.verification;

import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One requirement as it stands: what the machine found, and what an officer said of it. While the row binds nobody in the
 * case his word sleeps with it, and it holds again when the row does.
 *
 * @param assessed the officer's last word, null if there is none
 */
public record Standing(Evaluated evaluated, @Nullable RequirementAssessed assessed) {

    public String id() {
        return evaluated.id();
    }

    public RequirementState state() {
        var word = word();
        return word == null ? evaluated.stateNow() : RequirementState.valueOf(word.state());
    }

    public String reasonCode() {
        var word = word();
        return word == null ? evaluated.reasonCode() : word.reasonCode();
    }

    public Texts reason() {
        var word = word();
        return word == null ? evaluated.reason() : word.reason();
    }

    /** Whether the row does not bind, by what registers say. */
    public boolean sleeps() {
        return evaluated.stateNow() == RequirementState.NOT_APPLICABLE;
    }

    private @Nullable RequirementAssessed word() {
        return sleeps() ? null : assessed;
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
