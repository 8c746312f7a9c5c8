package kz.ruqsat.pool.effect;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A part of the members whom a change concerns. A stream of its own, so that parts need not wait for each other. */
public class ConcernedMembers {

    @AggregateIdentifier
    private @Nullable String partId;

    protected ConcernedMembers() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ConcernMembers command) {
        if (partId == null) {
            apply(concerned(command));
        }
    }

    @EventSourcingHandler
    void on(MembersConcerned event) {
        partId = event.partId();
    }

    private static MembersConcerned concerned(ConcernMembers command) {
        var term = command.rule().term();
        return new MembersConcerned(
                command.partId(),
                command.changeId(),
                command.poolId(),
                command.poolName().kk(),
                command.poolName().ru(),
                command.change(),
                command.from(),
                command.ground(),
                command.basis(),
                command.rule().notice(),
                term == null ? null : term.kind(),
                term == null ? null : term.workingDays(),
                command.countedFrom(),
                command.members(),
                command.recordedAt());
    }
}
