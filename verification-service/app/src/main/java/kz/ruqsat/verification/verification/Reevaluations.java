package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.platform.command.JointDecision;
import kz.ruqsat.platform.security.Actor;

/**
 * Evaluates many verifications again, by the edition, date and policies of each, after a register has changed. Works in the
 * caller's transaction.
 */
public record Reevaluations(RequirementEvaluation evaluation, JointDecision decisions) {

    /**
     * What is settled stays; what is the same as before changes nothing.
     *
     * @param cause id of the message because of which
     * @return how many of them changed
     */
    public int evaluate(List<String> applicationIds, Instant at, String cause) {
        return decisions.decide(
                Verification.class.getSimpleName(),
                applicationIds,
                (id, history) -> decide(
                        history.stream().map(VerificationEvent.class::cast).toList(), at),
                Actor.SYSTEM,
                cause);
    }

    private List<VerificationEvent> decide(List<VerificationEvent> history, Instant at) {
        var state = VerificationState.fold(history).orElseThrow();
        var found = evaluation.evaluate(state.opened().filing(), state.governing());
        return VerificationRules.reevaluate(
                state, new RecordReevaluation(state.opened().applicationId(), found, at));
    }
}
