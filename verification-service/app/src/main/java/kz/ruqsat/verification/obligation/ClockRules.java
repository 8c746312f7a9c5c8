package kz.ruqsat.verification.obligation;

import java.util.List;
import java.util.Optional;

/** Why clocks may be stopped and terms lengthened: what {@code pause-reasons.yml} and {@code extension-grounds.yml} say. */
public record ClockRules(List<PauseReason> pauses, List<ExtensionGround> extensions) {

    public ClockRules {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /** A reason by its code, whoever may use it. */
    public Optional<PauseReason> pause(String code) {
        return pauses.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }

    Optional<ExtensionGround> extension(String code) {
        return extensions.stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    /** What a person may choose for a term of this kind. */
    List<PauseReason> pausesByHand(ObligationKind kind) {
        return pauses.stream()
                .filter(reason -> !reason.byProcessOnly() && reason.kinds().contains(kind))
                .toList();
    }

    List<ExtensionGround> extensions(ObligationKind kind) {
        return extensions.stream()
                .filter(ground -> ground.kinds().contains(kind))
                .toList();
    }
}
