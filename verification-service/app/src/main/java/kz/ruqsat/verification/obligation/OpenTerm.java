package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.ruqsat.workingdays.Extension;
import kz.ruqsat.workingdays.Pause;
import kz.ruqsat.workingdays.PauseMode;
import kz.ruqsat.workingdays.Term;
import kz.ruqsat.workingdays.TermCourse;
import kz.ruqsat.workingdays.Text;

/**
 * A term that has not ended: the date that holds, and all that it was counted from.
 *
 * @param workingDays its length by law; 0 for one that ends on a given date, which nothing stops or lengthens
 * @param dueOn last day as it was counted last; says nothing while the clock stands still
 * @param stops the acts that were counted with
 * @param pauses of this term alone, oldest first
 * @param stoppedBy the acts without an end that stop its clock
 * @param rungs those of escalation that were reached
 */
record OpenTerm(
        ObligationKind kind,
        LocalDate trigger,
        int workingDays,
        LocalDate dueOn,
        Instant dueAt,
        String calendarEdition,
        List<Stoppage> stops,
        List<OwnPause> pauses,
        Set<String> stoppedBy,
        List<Granted> extensions,
        Set<String> rungs) {

    /** A pause of one term and why. */
    record OwnPause(String reasonCode, Pause pause) {}

    /** An extension and on which ground. */
    record Granted(String groundCode, Extension extension) {}

    OpenTerm {
        stops = List.copyOf(stops);
        pauses = List.copyOf(pauses);
        stoppedBy = Set.copyOf(stoppedBy);
        extensions = List.copyOf(extensions);
        rungs = Set.copyOf(rungs);
    }

    static OpenTerm of(ObligationArmed armed) {
        return new OpenTerm(
                ObligationKind.valueOf(armed.kind()),
                armed.trigger(),
                armed.workingDays(),
                armed.dueOn(),
                armed.dueAt(),
                armed.calendarEdition(),
                armed.stops(),
                List.of(),
                Set.of(),
                List.of(),
                Set.of());
    }

    boolean isCounted() {
        return workingDays > 0;
    }

    /** Whether nothing ever stopped it alone or lengthened it. */
    boolean isPlain() {
        return pauses.isEmpty() && extensions.isEmpty() && stoppedBy.isEmpty();
    }

    /** A term that is counted from nothing but this. */
    static OpenTerm plain(
            ObligationKind kind,
            LocalDate trigger,
            int workingDays,
            LocalDate dueOn,
            Instant dueAt,
            String calendarEdition) {
        return new OpenTerm(
                kind,
                trigger,
                workingDays,
                dueOn,
                dueAt,
                calendarEdition,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                Set.of());
    }

    /** In working days, with all extensions; 0 if it ends on a given date. */
    int wholeLength() {
        return workingDays
                + extensions.stream()
                        .mapToInt(granted -> granted.extension().workingDays())
                        .sum();
    }

    boolean isPaused() {
        return !stoppedBy.isEmpty()
                || pauses.stream().anyMatch(one -> one.pause().isOpen());
    }

    /** How the date that holds was counted. */
    TermCourse course() {
        return course(stops);
    }

    TermCourse course(List<Stoppage> withStops) {
        return new TermCourse(
                trigger,
                Term.ofWorkingDays(workingDays),
                Stream.concat(
                                pauses.stream().map(OwnPause::pause),
                                withStops.stream().map(Stoppage::pause))
                        .toList(),
                extensions.stream().map(Granted::extension).toList());
    }

    OpenTerm with(ObligationPaused event) {
        if (event.stopId() != null) {
            var more = new HashSet<>(stoppedBy);
            more.add(event.stopId());
            return with(pauses, more, extensions, rungs);
        }
        var reason = new Text(event.reasonKk(), event.reasonRu(), event.reasonEn());
        var pause = new Pause(event.from(), null, PauseMode.valueOf(event.mode()), reason, event.basis());
        return with(plus(pauses, new OwnPause(event.reasonCode(), pause)), stoppedBy, extensions, rungs);
    }

    OpenTerm with(ObligationResumed event) {
        var ended = event.stopId() == null ? endedOn(event.reasonCode(), event.on()) : withoutStop(event.stopId());
        return event.counted() == null ? ended : ended.with(event.counted());
    }

    OpenTerm with(ObligationExtended event) {
        var ground = new Text(event.groundKk(), event.groundRu(), event.groundEn());
        var granted = new Granted(event.groundCode(), new Extension(event.workingDays(), ground, event.basis()));
        return with(pauses, stoppedBy, plus(extensions, granted), rungs).with(event.counted());
    }

    OpenTerm with(ObligationEscalated event) {
        var more = new HashSet<>(rungs);
        more.add(event.rung());
        return with(pauses, stoppedBy, extensions, more);
    }

    OpenTerm with(CountedTerm counted) {
        return new OpenTerm(
                kind,
                trigger,
                workingDays,
                counted.dueOn(),
                counted.dueAt(),
                counted.calendarEdition(),
                counted.stops(),
                pauses,
                stoppedBy,
                extensions,
                rungs);
    }

    /** One of its own pauses, ended. */
    OpenTerm endedOn(String reasonCode, LocalDate on) {
        var ended = pauses.stream()
                .map(one -> one.pause().isOpen() && one.reasonCode().equals(reasonCode)
                        ? new OwnPause(one.reasonCode(), one.pause().endedOn(on))
                        : one)
                .toList();
        return with(ended, stoppedBy, extensions, rungs);
    }

    OpenTerm withoutStop(String stopId) {
        var fewer = new HashSet<>(stoppedBy);
        fewer.remove(Objects.requireNonNull(stopId));
        return with(pauses, fewer, extensions, rungs);
    }

    OpenTerm extendedBy(Granted granted) {
        return with(pauses, stoppedBy, plus(extensions, granted), rungs);
    }

    private OpenTerm with(
            List<OwnPause> nowPauses, Set<String> nowStoppedBy, List<Granted> nowExtensions, Set<String> nowRungs) {
        return new OpenTerm(
                kind,
                trigger,
                workingDays,
                dueOn,
                dueAt,
                calendarEdition,
                stops,
                nowPauses,
                nowStoppedBy,
                nowExtensions,
                nowRungs);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
