package kz.ruqsat.verification.verification;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ruqsat.platform.command.JointDecision;
import kz.ruqsat.platform.security.Actor;

/** Lets many verifications take note of the loss of a pool together. Works in the caller's transaction. */
public record PoolLosses(JointDecision decisions) {

    /**
     * Each decides as it would alone, see {@link Verification}.
     *
     * @param cause id of the message because of which
     * @return the applications of which there is a verification
     */
    public Set<String> note(List<NotePoolLoss> commands, String cause) {
        Map<String, NotePoolLoss> commandOf =
                commands.stream().collect(Collectors.toMap(NotePoolLoss::applicationId, Function.identity()));
        var verified = new HashSet<String>();
        decisions.decide(
                Verification.class.getSimpleName(),
                commandOf.keySet(),
                (id, history) -> {
                    verified.add(id);
                    var events =
                            history.stream().map(VerificationEvent.class::cast).toList();
                    return LossRules.lost(
                            VerificationState.fold(events).orElseThrow(),
                            java.util.Objects.requireNonNull(commandOf.get(id)));
                },
                Actor.SYSTEM,
                cause);
        return verified;
    }
}
