package kz.ruqsat.verification.obligation;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.command.JointDecision;
import kz.ruqsat.platform.command.Retry;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.platform.polling.Poller;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.calendar.RunningTermsPolicy;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.verification.obligation.RecountTable.Claimed;
import kz.ruqsat.verification.obligation.RunningTermsTable.Running;
import kz.ruqsat.workingdays.CalendarNotCovered;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a change of the calendar, or of an act, through to the terms that run: part by part, each part and the place
 * that it reaches in one transaction, so that a node that is killed repeats nothing and leaves nothing out. Whether a term
 * moves is its own decision at that moment.
 */
class RecountPoller extends Poller {

    private static final Logger LOG = LoggerFactory.getLogger(RecountPoller.class);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final RecountTable table;
    private final RunningTermsTable terms;
    private final TermForecast forecast;
    private final TermCalendars calendars;
    private final Projections projections;
    private final TermStops acts;
    private final JointDecision decisions;
    private final Commands commands;
    private final TransactionTemplate transaction;
    private final int part;

    /** What one part found. @param last the place that it reaches @param commands for the terms that would move */
    private record Part(int looked, String last, List<MoveObligation> commands) {

        static final Part NONE = new Part(0, "", List.of());
    }

    RecountPoller(
            RecountTable table,
            RunningTermsTable terms,
            TermForecast forecast,
            TermCalendars calendars,
            Projections projections,
            TermStops acts,
            JointDecision decisions,
            Commands commands,
            TransactionTemplate transaction,
            DueSignal signal,
            int part) {
        super("recount-poller", signal);
        this.table = table;
        this.terms = terms;
        this.forecast = forecast;
        this.calendars = calendars;
        this.projections = projections;
        this.acts = acts;
        this.decisions = decisions;
        this.commands = commands;
        this.transaction = transaction;
        this.part = part;
    }

    @Override
    protected boolean work() {
        return carryOneThrough();
    }

    @Override
    protected Duration pause() {
        return LONGEST_WAIT;
    }

    /** @return whether there was a change to carry through */
    boolean carryOneThrough() {
        var claimed = table.claim(LEASE);
        claimed.ifPresent(this::carryThrough);
        return claimed.isPresent();
    }

    private void carryThrough(Claimed claimed) {
        try {
            // A term that was armed before the change came is on the board before it is carried through.
            if (!projections.awaitCurrent(ObligationProjection.GROUP)) {
                throw new IllegalStateException("the board is behind");
            }
            var position = claimed.position();
            var editions = editions(claimed.recount());
            for (var next = next(claimed, editions, position);
                    next.looked() > 0;
                    next = next(claimed, editions, position)) {
                send(claimed, next);
                position = next.last();
            }
            table.done(claimed, calendars.now());
        } catch (RuntimeException failure) {
            var rest = restAfter(claimed.attempt());
            LOG.warn("terms could not be counted anew because of {}, next in {}", claimed.recountId(), rest, failure);
            table.postpone(claimed, rest, failure.toString());
        }
    }

    /** Asked once: a term that begins or is counted anew meanwhile goes by the calendar as it is known now. */
    private Map<String, ChangedDays> editions(Recount recount) {
        var edition = recount.calendarEdition();
        return edition == null ? Map.of() : terms.editionsChangedBy(calendar(edition));
    }

    private Part next(Claimed claimed, Map<String, ChangedDays> editions, String position) {
        var recount = claimed.recount();
        var only = recount.only();
        if (only != null) {
            return only.equals(position) ? Part.NONE : new Part(1, only, recount.commands(List.of(only)));
        }
        var edition = recount.calendarEdition();
        var policy = recount.policy();
        if (edition == null || policy == null) {
            var ids = terms.ofKinds(recount.kinds(), position, part);
            return new Part(ids.size(), ids.isEmpty() ? position : ids.getLast(), recount.commands(ids));
        }
        var calendar = calendar(edition);
        var rows = terms.changedBy(editions, calendars.now(), position, part);
        var stops = forecast.stopsOfAllKinds();
        var moving = rows.stream()
                .filter(row -> moves(
                        claimed,
                        row,
                        calendar,
                        policy,
                        stops.getOrDefault(row.term().kind(), List.of())))
                .map(Running::obligationId)
                .toList();
        return new Part(
                rows.size(), rows.isEmpty() ? position : rows.getLast().obligationId(), recount.commands(moving));
    }

    private WorkingCalendar calendar(String edition) {
        return calendars
                .edition(edition)
                .orElseThrow(() -> new IllegalStateException("no edition " + edition))
                .calendar();
    }

    private boolean moves(
            Claimed claimed, Running row, WorkingCalendar calendar, RunningTermsPolicy policy, List<Stoppage> stops) {
        try {
            return TermForecast.movesTo(row.term(), calendar, policy, stops).isPresent();
        } catch (CalendarNotCovered pastTheEnd) {
            LOG.error("obligation {} would run past the calendar and keeps its date", row.obligationId(), pastTheEnd);
            table.failed(claimed, row.obligationId(), pastTheEnd.toString());
            return false;
        }
    }

    /** All in one transaction; if that cannot be, each in its own, so that one bad term does not hold up the others. */
    private void send(Claimed claimed, Part next) {
        try {
            Retry.onConflict(() -> transaction.execute(status -> {
                together(claimed, next);
                reached(claimed, next);
                return true;
            }));
        } catch (RuntimeException failure) {
            LOG.warn("a part of {} could not be counted anew at once", claimed.recountId(), failure);
            next.commands().forEach(command -> sendAlone(claimed, command));
            reached(claimed, next);
        }
    }

    /** Every term decides as it would alone, see {@link Obligation}. */
    private void together(Claimed claimed, Part next) {
        var commandOf =
                next.commands().stream().collect(Collectors.toMap(MoveObligation::obligationId, Function.identity()));
        decisions.decide(
                Obligation.class.getSimpleName(),
                commandOf.keySet(),
                (id, history) -> {
                    var events =
                            history.stream().map(ObligationEvent.class::cast).toList();
                    var kind = ObligationKind.valueOf(((ObligationArmed) events.getFirst()).kind());
                    return MovePolicy.move(
                            ObligationState.fold(events).orElseThrow(),
                            kind,
                            requireNonNull(commandOf.get(id)),
                            calendars,
                            acts);
                },
                Actor.SYSTEM,
                claimed.recountId());
    }

    private void sendAlone(Claimed claimed, MoveObligation command) {
        try {
            commands.send(command, Actor.SYSTEM, claimed.recountId());
        } catch (RuntimeException failure) {
            LOG.error("obligation {} cannot be counted anew", command.obligationId(), failure);
            table.failed(claimed, command.obligationId(), failure.toString());
        }
    }

    private void reached(Claimed claimed, Part next) {
        table.reached(claimed, next.last(), next.looked(), next.commands().size(), LEASE);
    }
}
