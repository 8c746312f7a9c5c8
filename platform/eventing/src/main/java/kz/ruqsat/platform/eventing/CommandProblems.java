package kz.ruqsat.platform.eventing;

import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Rejection;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/** What Axon throws, as the refusals that callers know. */
final class CommandProblems {

    private CommandProblems() {}

    static @Nullable Rejection rejection(Throwable failure) {
        return switch (failure) {
            case ConflictingAggregateVersionException stale -> CommonProblems.STALE.rejection();
            case ConcurrencyException lost -> CommonProblems.CONFLICT.rejection();
            case AggregateStreamCreationException exists -> CommonProblems.CONFLICT.rejection();
            case AggregateNotFoundException absent -> CommonProblems.NOT_FOUND.rejection();
            case CommandExecutionException wrapped when wrapped.getCause() != null -> rejection(wrapped.getCause());
            default -> null;
        };
    }
}
