package kz.ruqsat.verification.calendar;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import kz.ruqsat.verification.calendar.EditionState.Applied;
import kz.ruqsat.verification.calendar.EditionState.Open;
import kz.ruqsat.verification.calendar.EditionState.Rejected;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A proposed edition of the calendar, until two people have decided on it. */
public class CalendarEdition {

    @AggregateIdentifier
    private @Nullable String proposalId;

    private @Nullable EditionState state;

    protected CalendarEdition() {}

    @CommandHandler
    CalendarEdition(ProposeCalendarEdition command) {
        apply(EditionPolicy.propose(command));
    }

    /** @return whether it was applied by this command */
    @CommandHandler
    boolean handle(ApproveCalendarEdition command, TermCalendars calendars) {
        return applied(EditionPolicy.approve(requireNonNull(state), command, calendars));
    }

    /** @return whether it was rejected by this command */
    @CommandHandler
    boolean handle(RejectCalendarEdition command) {
        return applied(EditionPolicy.reject(requireNonNull(state), command));
    }

    private static boolean applied(Optional<? extends CalendarEditionEvent> event) {
        event.ifPresent(happened -> apply(happened));
        return event.isPresent();
    }

    @EventSourcingHandler
    void on(CalendarEditionEvent event) {
        proposalId = event.proposalId();
        state = switch (event) {
            case CalendarEditionProposed proposed -> new Open(proposed);
            case CalendarEditionApplied applied -> new Applied();
            case CalendarEditionRejected rejected -> new Rejected();
        };
    }
}
