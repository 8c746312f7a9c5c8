package kz.ruqsat.pool.mismatch;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import kz.ruqsat.pool.problem.PoolProblems;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** One case of licensee and pool saying different things. It is opened and settled by {@link MismatchSaga}. */
public class Mismatch {

    @AggregateIdentifier
    private @Nullable String mismatchId;

    private @Nullable MismatchState state;

    protected Mismatch() {}

    @CommandHandler
    void handle(CloseMismatch command) {
        var now = requireNonNull(state);
        if (!now.isOpen()) {
            throw PoolProblems.MISMATCH_NOT_OPEN.rejection().refused();
        }
        var finding = command.finding();
        if (finding != null && !now.dispute().reason().restsOnPoolAlone()) {
            throw PoolProblems.at(PoolProblems.FINDING_NOT_POSSIBLE, "/finding").refused();
        }
        apply(new MismatchClosed(
                command.mismatchId(),
                now.opened().round(),
                command.reason(),
                command.closedBy(),
                command.closedAt(),
                finding == null ? null : finding.name()));
    }

    @CommandHandler
    void handle(RecordMismatchTerm command) {
        var now = requireNonNull(state);
        if (command.termId().equals(now.opened().termId()) && !command.dueOn().equals(now.dueOn())) {
            apply(new MismatchTermKnown(command.mismatchId(), command.termId(), command.dueOn(), command.knownAt()));
        }
    }

    @EventSourcingHandler
    void on(MismatchEvent event) {
        mismatchId = event.mismatchId();
        state = MismatchState.after(state, event);
    }
}
