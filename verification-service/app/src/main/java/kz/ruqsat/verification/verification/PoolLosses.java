package kz.ruqsat.verification.verification;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ruqsat.platform.command.JointDecision;
import kz.ruqsat.platform.security.Actor;

/** Lets many verifications take note of the loss of a pool together. Works in the caller's transaction. */
public record PoolLosses(JointDecision decisions) {

    /**
     * Who was told.
     *
     * @param verified the applications of which there is a verification
     * @param concerned those of them whose licence has not ended by then
     */
    public record Heard(Set<String> verified, Set<String> concerned) {}

    /**
     * Each decides as it would alone, see {@link Verification}.
     *
     * @param cause id of the message because of which
     */
    public Heard note(List<NotePoolLoss> commands, String cause) {
        Map<String, NotePoolLoss> commandOf =
                commands.stream().collect(Collectors.toMap(NotePoolLoss::applicationId, Function.identity()));
        var heard = new Heard(new HashSet<>(), new HashSet<>());
        decisions.decide(
                Verification.class.getSimpleName(),
                commandOf.keySet(),
                (id, history) -> {
                    var command = Objects.requireNonNull(commandOf.get(id));
                    var state = VerificationState.fold(history.stream()
                                    .map(VerificationEvent.class::cast)
                                    .toList())
                            .orElseThrow();
                    heard.verified().add(id);
                    if (LossRules.concerns(state, command)) {
                        heard.concerned().add(id);
                    }
                    return LossRules.lost(state, command);
                },
                Actor.SYSTEM,
                cause);
        return heard;
    }
}
