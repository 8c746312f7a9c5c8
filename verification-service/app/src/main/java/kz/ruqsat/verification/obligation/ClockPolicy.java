package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.verification.calendar.TermCalendar;
import kz.ruqsat.verification.obligation.ObligationState.Ended;
import kz.ruqsat.verification.obligation.ObligationState.Lapsed;
import kz.ruqsat.verification.obligation.ObligationState.Paused;
import kz.ruqsat.verification.obligation.ObligationState.Running;
import kz.ruqsat.verification.obligation.OpenTerm.Granted;
import kz.ruqsat.verification.obligation.OpenTerm.OwnPause;
import kz.ruqsat.workingdays.Extension;
import kz.ruqsat.workingdays.Pause;
import kz.ruqsat.workingdays.PauseMode;
import kz.ruqsat.workingdays.Text;

/** Stopping, starting and lengthening one term by the rules: events, nothing to do, or a refusal. */
final class ClockPolicy {

    private ClockPolicy() {}

    static List<ObligationEvent> pause(
            ObligationState state, PauseObligation command, TermCalendar calendar, Instant now) {
        var open = open(state, now, command.origin());
        if (open.isEmpty()) {
            return List.of();
        }
        var term = open.get();
        var same = same(term, command.reason().code());
        if (same.isPresent()) {
            return repeated(same.get().from().equals(command.from()), command.origin(), ObligationProblems.TERM_PAUSED);
        }
        if (!term.isCounted() || !command.reason().kinds().contains(term.kind())) {
            throw ObligationProblems.PAUSE_NOT_ALLOWED.rejection().refused();
        }
        var from = PauseDates.of(term, command.reason(), calendar, now).from(command.from(), command.origin());
        return List.of(paused(term, command, from, calendar, now));
    }

    static List<ObligationEvent> resume(
            ObligationState state, ResumeObligation command, TermCalendar calendar, List<Stoppage> stops, Instant now) {
        var open = open(state, command.origin());
        if (open.isEmpty()) {
            return List.of();
        }
        var term = open.get();
        var ending = ending(term, command.reasonCode());
        if (ending.isEmpty()) {
            return repeated(wasResumedOn(term, command), command.origin(), ObligationProblems.TERM_NOT_PAUSED);
        }
        var on = resumedOn(ending.get().pause(), command, calendar.today(now));
        var rest = term.endedOn(ending.get().reasonCode(), on);
        var counting = Counting.of(rest, calendar, stops);
        var counted = rest.isPaused() ? null : counting.result().orElse(null);
        List<ObligationEvent> events = new ArrayList<>();
        events.add(new ObligationResumed(
                command.obligationId(), ending.get().reasonCode(), null, on, command.note(), counted, now));
        if (!rest.isPaused()) {
            events.addAll(MovePolicy.newlyStopped(rest, command.obligationId(), counting, calendar, now));
        }
        return events;
    }

    static List<ObligationEvent> extend(
            ObligationState state, ExtendObligation command, TermCalendar calendar, List<Stoppage> stops, Instant now) {
        var term = open(state, now, Origin.PERSON).orElseThrow();
        if (term.isPaused()) {
            throw ObligationProblems.TERM_PAUSED.rejection().refused();
        }
        var ground = command.ground();
        requireAllowed(term, ground, command.workingDays());
        var text = ground.text();
        var extension = new Extension(command.workingDays(), new Text(text.kk(), text.ru(), text.en()), ground.basis());
        var counting = Counting.of(term.extendedBy(new Granted(ground.code(), extension)), calendar, stops);
        if (!counting.stopped().isEmpty()) {
            throw ObligationProblems.TERM_STOPPED
                    .rejection()
                    .with("from", counting.stopped().getFirst().from())
                    .refused();
        }
        return List.of(new ObligationExtended(
                command.obligationId(),
                ground.code(),
                text.kk(),
                text.ru(),
                text.en(),
                ground.basis(),
                command.workingDays(),
                command.note(),
                term.dueOn(),
                counting.result().orElseThrow(),
                now));
    }

    private static void requireAllowed(OpenTerm term, ExtensionGround ground, int workingDays) {
        if (!term.isCounted() || !ground.kinds().contains(term.kind())) {
            throw ObligationProblems.EXTENSION_NOT_ALLOWED.rejection().refused();
        }
        var before = term.extensions().stream()
                .filter(granted -> granted.groundCode().equals(ground.code()))
                .toList();
        if (before.size() >= ground.times()) {
            throw ObligationProblems.EXTENSION_USED_UP
                    .rejection()
                    .with("times", ground.times())
                    .refused();
        }
        int left = ground.workingDays()
                - before.stream()
                        .mapToInt(granted -> granted.extension().workingDays())
                        .sum();
        if (workingDays > left) {
            throw ObligationProblems.EXTENSION_TOO_LONG
                    .rejection()
                    .with("left", left)
                    .refused();
        }
    }

    private static ObligationPaused paused(
            OpenTerm term, PauseObligation command, LocalDate from, TermCalendar calendar, Instant now) {
        var reason = command.reason();
        return new ObligationPaused(
                command.obligationId(),
                reason.code(),
                reason.category().name(),
                reason.text().kk(),
                reason.text().ru(),
                reason.text().en(),
                reason.basis(),
                from,
                reason.mode().name(),
                command.note(),
                null,
                reason.mode() == PauseMode.RESTART
                        ? term.course().workingDays()
                        : calendar.workingDaysLeftFrom(term.course(), from),
                now);
    }

    private static LocalDate resumedOn(Pause pause, ResumeObligation command, LocalDate today) {
        var on = command.on();
        if (command.origin() == Origin.PROCESS) {
            return on.isBefore(pause.from()) ? pause.from() : on;
        }
        if (on.isAfter(today.plusDays(1)) || on.isBefore(pause.from())) {
            throw ObligationProblems.RESUME_DATE_NOT_ALLOWED
                    .rejection()
                    .with("why", on.isBefore(pause.from()) ? "BEFORE_PAUSE" : "FUTURE")
                    .with("from", pause.from())
                    .refused();
        }
        return on;
    }

    /** The pause that is meant; a caller who names none means the only one. */
    private static Optional<OwnPause> ending(OpenTerm term, @org.jspecify.annotations.Nullable String reasonCode) {
        var open = term.pauses().stream()
                .filter(one -> one.pause().isOpen())
                .filter(one -> reasonCode == null || one.reasonCode().equals(reasonCode))
                .toList();
        if (open.size() > 1) {
            throw ObligationProblems.RESUME_REASON_NEEDED.rejection().refused();
        }
        return open.stream().findFirst();
    }

    private static boolean wasResumedOn(OpenTerm term, ResumeObligation command) {
        return !term.pauses().isEmpty()
                && command.on().equals(term.pauses().getLast().pause().until());
    }

    private static Optional<Pause> same(OpenTerm term, String reasonCode) {
        return term.pauses().stream()
                .filter(one ->
                        one.reasonCode().equals(reasonCode) && one.pause().isOpen())
                .map(OwnPause::pause)
                .findFirst();
    }

    private static List<ObligationEvent> repeated(boolean same, Origin origin, ProblemCode otherwise) {
        if (same || origin == Origin.PROCESS) {
            return List.of();
        }
        throw otherwise.rejection().refused();
    }

    /** Empty if there is nothing to do any more. A person is told so, and also when only the lapse is not recorded yet. */
    private static Optional<OpenTerm> open(ObligationState state, Instant now, Origin origin) {
        return state instanceof Running(var term) && !now.isBefore(term.dueAt()) && origin == Origin.PERSON
                ? ended(origin)
                : open(state, origin);
    }

    private static Optional<OpenTerm> open(ObligationState state, Origin origin) {
        return switch (state) {
            case Running(var term) -> Optional.of(term);
            case Paused(var term) -> Optional.of(term);
            case Lapsed lapsed -> ended(origin);
            case Ended over -> ended(origin);
        };
    }

    private static Optional<OpenTerm> ended(Origin origin) {
        if (origin == Origin.PROCESS) {
            return Optional.empty();
        }
        throw ObligationProblems.TERM_ENDED.rejection().refused();
    }
}
