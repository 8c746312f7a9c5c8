package kz.ruqsat.verification.stop;

import java.util.Optional;

/** What follows from a command: an event, nothing to do, or a refusal. */
final class StopRules {

    private StopRules() {}

    static TermStopDeclared declare(DeclareTermStop command) {
        return new TermStopDeclared(
                command.stopId(),
                command.kinds().stream().map(Enum::name).sorted().toList(),
                command.from(),
                command.until(),
                command.act(),
                command.ground().kk(),
                command.ground().ru(),
                command.ground().en(),
                command.by(),
                command.at());
    }

    static Optional<TermStopApproved> approve(StopState state, ApproveTermStop command) {
        if (state.status() == StopStatus.REJECTED) {
            throw TermStopProblems.REJECTED.rejection().refused();
        }
        if (state.status() != StopStatus.DECLARED) {
            return Optional.empty();
        }
        if (state.declared().declaredBy().equals(command.by())) {
            throw TermStopProblems.SAME_PERSON.rejection().refused();
        }
        return Optional.of(new TermStopApproved(command.stopId(), command.by(), command.at()));
    }

    /** Who declared it may take it back. */
    static Optional<TermStopRejected> reject(StopState state, RejectTermStop command) {
        return switch (state.status()) {
            case DECLARED ->
                Optional.of(new TermStopRejected(command.stopId(), command.note(), command.by(), command.at()));
            case REJECTED -> Optional.empty();
            case IN_FORCE, ENDED -> throw TermStopProblems.IN_FORCE.rejection().refused();
        };
    }

    static Optional<TermStopEnded> end(StopState state, EndTermStop command) {
        return switch (state.status()) {
            case DECLARED, REJECTED ->
                throw TermStopProblems.NOT_IN_FORCE.rejection().refused();
            case ENDED -> endedAgain(state, command);
            case IN_FORCE -> Optional.of(ended(state, command));
        };
    }

    private static Optional<TermStopEnded> endedAgain(StopState state, EndTermStop command) {
        if (command.until().equals(state.until())) {
            return Optional.empty();
        }
        throw TermStopProblems.ENDED
                .rejection()
                .with("until", String.valueOf(state.until()))
                .refused();
    }

    private static TermStopEnded ended(StopState state, EndTermStop command) {
        var declared = state.until();
        boolean tooLate = declared != null && command.until().isAfter(declared);
        if (command.until().isBefore(state.declared().from()) || tooLate) {
            throw TermStopProblems.END_NOT_ALLOWED
                    .rejection()
                    .with("from", state.declared().from())
                    .refused();
        }
        return new TermStopEnded(command.stopId(), command.until(), command.act(), command.by(), command.at());
    }
}
