package kz.ruqsat.verification.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows when a licensee's pool is lost, and when another is named. It is named by the last move that is known, if the
 * licensee told it and it leads elsewhere; which of the two words comes first does not matter.
 */
final class LossRules {

    private LossRules() {}

    static List<VerificationEvent> lost(VerificationState state, NotePoolLoss command) {
        if (state.losses().containsKey(command.lossId()) || !concerns(state, command)) {
            return List.of();
        }
        var known = new PoolLossKnown(
                command.applicationId(),
                command.lossId(),
                command.poolId(),
                command.change(),
                command.from(),
                command.basis(),
                command.workingDays(),
                command.countedFrom(),
                command.requirementEdition(),
                command.at());
        return withAnswers(state.after(known), List.of(known));
    }

    /** Whose licence has ended by then needs no pool any more. */
    static boolean concerns(VerificationState state, NotePoolLoss command) {
        return !state.life().hasEndedBy(command.from());
    }

    /** What happened, and the answers that it gives to losses. */
    static List<VerificationEvent> withAnswers(VerificationState after, List<VerificationEvent> events) {
        var all = new ArrayList<>(events);
        after.losses().values().stream()
                .filter(loss -> !loss.answered())
                .forEach(loss -> answer(after, loss.known()).ifPresent(all::add));
        return all;
    }

    private static Optional<PoolLossAnswered> answer(VerificationState state, PoolLossKnown loss) {
        return state.switches().values().stream()
                .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other)
                .filter(move -> !move.toPoolId().equals(loss.poolId()))
                .filter(move -> move.reportedAt() != null)
                .map(move -> new PoolLossAnswered(
                        loss.applicationId(),
                        loss.lossId(),
                        move.known().switchId(),
                        java.util.Objects.requireNonNull(move.reportedAt())));
    }
}
