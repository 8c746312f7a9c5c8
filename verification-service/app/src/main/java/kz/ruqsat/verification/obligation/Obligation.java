package kz.ruqsat.verification.obligation;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.verification.obligation.ObligationState.Ended;
import kz.ruqsat.verification.obligation.ObligationState.Lapsed;
import kz.ruqsat.verification.obligation.ObligationState.Running;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One statutory term on one party. Repeated and stale commands find nothing to do. */
public class Obligation {

    @AggregateIdentifier
    private @Nullable String obligationId;

    private @Nullable ObligationState state;

    protected Obligation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ArmObligation command, TermCalendars calendars) {
        if (state == null) {
            apply(ObligationPolicy.arm(command, calendars.knownNow(), calendars.now()));
        }
    }

    /** Acceptance goes by the calendar as known when the act was received, whenever we come to read it. */
    @CommandHandler
    void handle(FulfilObligation command, TermCalendars calendars) {
        ObligationPolicy.fulfil(requireNonNull(state), command, calendars.knownOn(command.fulfilledAt()))
                .ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(LapseObligation command, TermCalendars calendars) {
        ObligationPolicy.lapse(requireNonNull(state), command, calendars.now()).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CancelObligation command, TermCalendars calendars) {
        ObligationPolicy.cancel(requireNonNull(state), command, calendars.now()).ifPresent(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ObligationEvent event) {
        obligationId = event.obligationId();
        state = switch (event) {
            case ObligationArmed armed -> new Running(armed.dueOn(), armed.dueAt());
            case ObligationLapsed lapsed -> lapsed();
            case ObligationFulfilled fulfilled -> new Ended();
            case ObligationFulfilledLate late -> new Ended();
            case ObligationCancelled cancelled -> new Ended();
        };
    }

    private ObligationState lapsed() {
        return state instanceof Running(var dueOn, var dueAt) ? new Lapsed(dueOn, dueAt) : requireNonNull(state);
    }
}
