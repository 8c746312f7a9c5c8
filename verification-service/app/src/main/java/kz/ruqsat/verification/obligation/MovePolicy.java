package kz.ruqsat.verification.obligation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ruqsat.verification.calendar.RunningTermsPolicy;
import kz.ruqsat.verification.calendar.TermCalendar;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.verification.obligation.MoveObligation.CalendarChange;
import kz.ruqsat.verification.obligation.MoveObligation.Change;
import kz.ruqsat.verification.obligation.MoveObligation.StopChange;
import kz.ruqsat.verification.obligation.ObligationState.Ended;
import kz.ruqsat.verification.obligation.ObligationState.Lapsed;
import kz.ruqsat.verification.obligation.ObligationState.Paused;
import kz.ruqsat.verification.obligation.ObligationState.Running;

/**
 * What a change of the calendar, or an act on a class of terms, does to one term. A term whose due instant has passed is
 * over, whether or not the lapse is recorded yet: what becomes known afterwards does not bring it back.
 */
final class MovePolicy {

    static final String BY_ACT = "TERM_STOP";

    private MovePolicy() {}

    /** The decision of one term, whether it is asked alone or together with others. */
    static List<ObligationEvent> move(
            ObligationState state,
            ObligationKind kind,
            MoveObligation command,
            TermCalendars calendars,
            TermStops stops) {
        var calendar = command.change() instanceof CalendarChange change
                ? calendars.edition(change.calendarEdition()).orElseThrow()
                : calendars.knownNow();
        return isCountedByLaterThan(state, calendar, calendars)
                ? List.of()
                : move(state, command, calendar, stops.of(kind), calendars.now());
    }

    /** A change that comes late does not bring back what a later one has corrected. */
    private static boolean isCountedByLaterThan(ObligationState state, TermCalendar calendar, TermCalendars calendars) {
        return state instanceof Running(var term)
                && calendars
                        .edition(term.calendarEdition())
                        .filter(pinned -> pinned.isLaterThan(calendar))
                        .isPresent();
    }

    /** @param calendar the one to count with @param stops all acts for this kind that are in force */
    static List<ObligationEvent> move(
            ObligationState state, MoveObligation command, TermCalendar calendar, List<Stoppage> stops, Instant now) {
        return switch (state) {
            case Running(var term) ->
                term.isCounted() && now.isBefore(term.dueAt())
                        ? running(term, command, calendar, stops, now)
                        : List.of();
            case Paused(var term) -> paused(term, command, calendar, stops, now);
            case Lapsed lapsed -> List.of();
            case Ended ended -> List.of();
        };
    }

    /** On which other day the term ends, if the change moves it there. */
    static Optional<LocalDate> movesTo(LocalDate dueOn, LocalDate counted, RunningTermsPolicy policy) {
        boolean moves = switch (policy) {
            case KEEP -> false;
            case LENGTHEN_ONLY -> counted.isAfter(dueOn);
            case FOLLOW_THE_DECREE -> !counted.equals(dueOn);
        };
        return moves ? Optional.of(counted) : Optional.empty();
    }

    static ObligationPaused stopped(
            OpenTerm term, String obligationId, Stoppage stop, TermCalendar calendar, Instant now) {
        return new ObligationPaused(
                obligationId,
                BY_ACT,
                PauseCategory.LEGAL_ACT.name(),
                stop.reasonKk(),
                stop.reasonRu(),
                stop.reasonEn(),
                stop.basis(),
                stop.from(),
                stop.pause().mode().name(),
                null,
                stop.stopId(),
                calendar.workingDaysLeftFrom(term.course(), stop.from()),
                now);
    }

    /** The acts that stop this term and have not been noted on it yet. */
    static List<ObligationEvent> newlyStopped(
            OpenTerm term, String obligationId, Counting counting, TermCalendar calendar, Instant now) {
        return counting.stopped().stream()
                .filter(stop -> !term.stoppedBy().contains(stop.stopId()))
                .<ObligationEvent>map(stop -> stopped(term, obligationId, stop, calendar, now))
                .toList();
    }

    private static List<ObligationEvent> running(
            OpenTerm term, MoveObligation command, TermCalendar calendar, List<Stoppage> stops, Instant now) {
        var counting = Counting.of(term, calendar, stops);
        if (!counting.stopped().isEmpty()) {
            return newlyStopped(term, command.obligationId(), counting, calendar, now);
        }
        return counting
                .result()
                .filter(counted -> movesTo(term.dueOn(), counted.dueOn(), policy(command.change()))
                        .isPresent())
                .<ObligationEvent>map(counted -> moved(term, command, counted, now))
                .stream()
                .toList();
    }

    /** Only the end of an act lets a term run again that the act had stopped; its date follows then. */
    private static List<ObligationEvent> paused(
            OpenTerm term, MoveObligation command, TermCalendar calendar, List<Stoppage> stops, Instant now) {
        List<ObligationEvent> events = new ArrayList<>();
        var rest = term;
        for (var stop : ended(term, stops).toList()) {
            rest = rest.withoutStop(stop.stopId());
            var until = requireNonNull(stop.until());
            var counting = Counting.of(rest, calendar, stops);
            var counted = rest.isPaused() ? null : counting.result().orElse(null);
            events.add(new ObligationResumed(command.obligationId(), BY_ACT, stop.stopId(), until, null, counted, now));
            if (!rest.isPaused()) {
                events.addAll(newlyStopped(rest, command.obligationId(), counting, calendar, now));
            }
        }
        return events;
    }

    private static Stream<Stoppage> ended(OpenTerm term, List<Stoppage> stops) {
        return stops.stream()
                .filter(stop -> !stop.hasNoEnd() && term.stoppedBy().contains(stop.stopId()));
    }

    private static RunningTermsPolicy policy(Change change) {
        return switch (change) {
            case CalendarChange calendar -> calendar.policy();
            case StopChange stop -> RunningTermsPolicy.FOLLOW_THE_DECREE;
        };
    }

    private static ObligationMoved moved(OpenTerm term, MoveObligation command, CountedTerm counted, Instant now) {
        var change = command.change();
        return new ObligationMoved(
                command.obligationId(),
                switch (change) {
                    case CalendarChange calendar -> "CALENDAR";
                    case StopChange stop -> "STOP";
                },
                change instanceof CalendarChange calendar ? calendar.proposalId() : null,
                change instanceof StopChange stop ? stop.stopId() : null,
                change.basis(),
                term.dueOn(),
                counted,
                change.knownAt(),
                now);
    }
}
