package kz.ruqsat.verification.stop;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A legal act that stops a class of terms. */
public class TermStop {

    @AggregateIdentifier
    private @Nullable String stopId;

    private @Nullable StopState state;

    protected TermStop() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeclareTermStop command) {
        if (state == null) {
            apply(StopRules.declare(command));
        }
    }

    @CommandHandler
    void handle(ApproveTermStop command) {
        applied(StopRules.approve(requireNonNull(state), command));
    }

    @CommandHandler
    void handle(RejectTermStop command) {
        applied(StopRules.reject(requireNonNull(state), command));
    }

    @CommandHandler
    void handle(EndTermStop command) {
        applied(StopRules.end(requireNonNull(state), command));
    }

    @EventSourcingHandler
    void on(TermStopEvent event) {
        stopId = event.stopId();
        state = event instanceof TermStopDeclared declared
                ? StopState.declared(declared)
                : requireNonNull(state).after(event);
    }

    private static void applied(Optional<? extends TermStopEvent> event) {
        event.ifPresent(AggregateLifecycle::apply);
    }
}
