package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.calendar.TermCalendars;
import org.jspecify.annotations.Nullable;

/** Stopping, starting and lengthening terms, and telling beforehand what that would do: both ask the same rules. */
final class Clocks {

    private final Obligations obligations;
    private final TermCalendars calendars;
    private final TermStops stops;
    private final Commands commands;

    Clocks(Obligations obligations, TermCalendars calendars, TermStops stops, Commands commands) {
        this.obligations = obligations;
        this.calendars = calendars;
        this.stops = stops;
        this.commands = commands;
    }

    LocalDate today() {
        return calendars.knownNow().today(calendars.now());
    }

    ClockChange pause(PauseObligation command, boolean dryRun, Actor actor) {
        var before = known(command.obligationId());
        var events = ClockPolicy.pause(before.state(), command, calendars.knownNow(), calendars.now());
        return finish(before, events, earliest(before, events), command, dryRun, actor);
    }

    ClockChange resume(ResumeObligation command, boolean dryRun, Actor actor) {
        var before = known(command.obligationId());
        var events =
                ClockPolicy.resume(before.state(), command, calendars.knownNow(), stopsOf(before), calendars.now());
        return finish(before, events, null, command, dryRun, actor);
    }

    ClockChange extend(ExtendObligation command, boolean dryRun, Actor actor) {
        var before = known(command.obligationId());
        var events =
                ClockPolicy.extend(before.state(), command, calendars.knownNow(), stopsOf(before), calendars.now());
        return finish(before, events, null, command, dryRun, actor);
    }

    KnownObligation known(String obligationId) {
        return obligations
                .find(obligationId, null)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    /** The command decides again, on what is stored then; what it did is told, not what was foreseen. */
    private ClockChange finish(
            KnownObligation before,
            List<ObligationEvent> foreseen,
            @Nullable CountedTerm earliest,
            Object command,
            boolean dryRun,
            Actor actor) {
        if (dryRun) {
            return ClockChange.of(before, foreseen, earliest, false);
        }
        commands.send(command, actor);
        var after = known(before.armed().obligationId());
        var done = after
                .history()
                .subList(before.history().size(), after.history().size())
                .stream()
                .map(recorded -> (ObligationEvent) recorded.event())
                .toList();
        return ClockChange.of(before, done, earliest, true);
    }

    /** When the term would end if its clock ran again on the day after it was stopped. */
    private @Nullable CountedTerm earliest(KnownObligation before, List<ObligationEvent> events) {
        if (events.isEmpty() || !(events.getFirst() instanceof ObligationPaused paused)) {
            return null;
        }
        var on = (paused.from().isAfter(today()) ? paused.from() : today()).plusDays(1);
        var resume = new ResumeObligation(paused.obligationId(), paused.reasonCode(), on, null, Origin.PROCESS, null);
        return ClockPolicy.resume(
                        before.state().after(paused), resume, calendars.knownNow(), stopsOf(before), calendars.now())
                .stream()
                .filter(ObligationResumed.class::isInstance)
                .map(event -> Optional.ofNullable(((ObligationResumed) event).counted()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private List<Stoppage> stopsOf(KnownObligation known) {
        return stops.of(known.term().kind());
    }
}
