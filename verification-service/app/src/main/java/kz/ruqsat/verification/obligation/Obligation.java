package kz.ruqsat.verification.obligation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import kz.ruqsat.verification.calendar.TermCalendars;
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

    private @Nullable ObligationKind kind;

    private @Nullable ObligationState state;

    protected Obligation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ArmObligation command, TermCalendars calendars, TermStops stops) {
        if (state == null) {
            applyAll(ObligationPolicy.arm(command, calendars.knownNow(), stops.of(command.kind()), calendars.now()));
        }
    }

    /** Acceptance goes by the calendar as known when the act was received, whenever we come to read it. */
    @CommandHandler
    void handle(FulfilObligation command, TermCalendars calendars) {
        ObligationPolicy.fulfil(now(), command, calendars.knownOn(command.fulfilledAt()))
                .ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(LapseObligation command, TermCalendars calendars) {
        ObligationPolicy.lapse(now(), command, calendars.now()).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CancelObligation command, TermCalendars calendars) {
        ObligationPolicy.cancel(now(), command, calendars.now()).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(TakeBackObligation command, TermCalendars calendars) {
        ObligationPolicy.takeBack(now(), command, calendars.now()).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(EscalateObligation command, TermCalendars calendars) {
        ObligationPolicy.escalate(now(), command, calendars.now()).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(PauseObligation command, TermCalendars calendars) {
        applyAll(ClockPolicy.pause(now(), command, calendars.knownNow(), calendars.now()));
    }

    @CommandHandler
    void handle(ResumeObligation command, TermCalendars calendars, TermStops stops) {
        applyAll(ClockPolicy.resume(now(), command, calendars.knownNow(), stops.of(kind()), calendars.now()));
    }

    @CommandHandler
    void handle(ExtendObligation command, TermCalendars calendars, TermStops stops) {
        applyAll(ClockPolicy.extend(now(), command, calendars.knownNow(), stops.of(kind()), calendars.now()));
    }

    @CommandHandler
    void handle(MoveObligation command, TermCalendars calendars, TermStops stops) {
        applyAll(MovePolicy.move(now(), kind(), command, calendars, stops));
    }

    @EventSourcingHandler
    void on(ObligationEvent event) {
        obligationId = event.obligationId();
        if (event instanceof ObligationArmed armed) {
            kind = ObligationKind.valueOf(armed.kind());
            state = ObligationState.armed(armed);
        } else {
            state = now().after(event);
        }
    }

    private ObligationState now() {
        return requireNonNull(state);
    }

    private ObligationKind kind() {
        return requireNonNull(kind);
    }

    private static void applyAll(List<ObligationEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
