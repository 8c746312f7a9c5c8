package kz.ruqsat.verification.calendar;

import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.calendar.CalendarEditionProposed.StatedDay;
import kz.ruqsat.verification.calendar.EditionState.Applied;
import kz.ruqsat.verification.calendar.EditionState.Open;
import kz.ruqsat.verification.calendar.EditionState.Rejected;

/** What follows from a command to a proposed edition: an event, nothing to do, or a refusal. */
final class EditionPolicy {

    private EditionPolicy() {}

    static CalendarEditionProposed propose(ProposeCalendarEdition command) {
        var change = command.change();
        return new CalendarEditionProposed(
                command.proposalId(),
                command.baseEdition(),
                change.days().stream().map(StatedDay::of).toList(),
                change.years().stream().map(Year::getValue).toList(),
                change.policy().name(),
                command.by(),
                command.at());
    }

    static Optional<CalendarEditionApplied> approve(
            EditionState state, ApproveCalendarEdition command, TermCalendars calendars) {
        return switch (state) {
            case Applied() -> Optional.empty();
            case Rejected() ->
                throw CalendarProblems.PROPOSAL_CLOSED
                        .rejection()
                        .with("status", EditionStatus.REJECTED)
                        .refused();
            case Open(var proposed) -> Optional.of(approve(proposed, command, calendars));
        };
    }

    static Optional<CalendarEditionRejected> reject(EditionState state, RejectCalendarEdition command) {
        return switch (state) {
            case Rejected() -> Optional.empty();
            case Applied() ->
                throw CalendarProblems.PROPOSAL_CLOSED
                        .rejection()
                        .with("status", EditionStatus.APPLIED)
                        .refused();
            case Open(var proposed) -> Optional.of(reject(proposed, command));
        };
    }

    private static CalendarEditionApplied approve(
            CalendarEditionProposed proposed, ApproveCalendarEdition command, TermCalendars calendars) {
        if (proposed.proposedBy().equals(command.by().id())) {
            throw CalendarProblems.FOUR_EYES.rejection().refused();
        }
        var effect = command.effect();
        if (effect == null || !calendars.currentEdition().equals(proposed.baseEdition())) {
            throw CalendarProblems.CALENDAR_CHANGED
                    .rejection()
                    .with("baseEdition", proposed.baseEdition())
                    .with("currentEdition", calendars.currentEdition())
                    .refused();
        }
        if (command.seen() != null && !command.seen().equals(effect.fingerprint())) {
            throw CalendarProblems.EFFECT_CHANGED.rejection().refused();
        }
        return new CalendarEditionApplied(
                proposed.proposalId(),
                calendars
                        .amended(proposed.baseEdition(), proposed.amendment(command.at()))
                        .edition(),
                proposed.policy(),
                basis(proposed),
                command.at(),
                command.by().id(),
                effect.expected());
    }

    /** Whoever may approve may reject; others may take back what they proposed themselves. */
    private static CalendarEditionRejected reject(CalendarEditionProposed proposed, RejectCalendarEdition command) {
        var by = command.by();
        if (!by.isAny(Role.APPROVER, Role.ADMIN) && !by.id().equals(proposed.proposedBy())) {
            throw CommonProblems.FORBIDDEN.rejection().refused();
        }
        return new CalendarEditionRejected(proposed.proposalId(), by.id(), command.note(), command.at());
    }

    private static String basis(CalendarEditionProposed proposed) {
        var acts = proposed.days().stream().map(StatedDay::basis);
        var years = proposed.years().stream().sorted().map(Objects::toString);
        return Stream.concat(acts, years).distinct().collect(Collectors.joining("; "));
    }
}
