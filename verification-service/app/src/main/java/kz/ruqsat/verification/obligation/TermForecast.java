package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.verification.calendar.RunningTerms;
import kz.ruqsat.verification.calendar.RunningTermsPolicy;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.verification.obligation.RunningTermsTable.Running;
import kz.ruqsat.workingdays.CalendarNotCovered;
import kz.ruqsat.workingdays.WorkingCalendar;

/**
 * What a change of the calendar, or an act, would do to the terms that run: told from the board by the same count by which
 * each of them will decide, and without a single history.
 */
final class TermForecast implements RunningTerms, StoppableTerms {

    private static final Comparator<Move> EARLIEST_DUE_FIRST =
            Comparator.comparing(Move::from).thenComparing(Move::obligationId);

    private final RunningTermsTable table;
    private final TermCalendars calendars;
    private final TermStops stops;
    private final Obligations obligations;
    private final Projections projections;

    TermForecast(
            RunningTermsTable table,
            TermCalendars calendars,
            TermStops stops,
            Obligations obligations,
            Projections projections) {
        this.table = table;
        this.calendars = calendars;
        this.stops = stops;
        this.obligations = obligations;
        this.projections = projections;
    }

    @Override
    public Effect effectOf(WorkingCalendar proposed, RunningTermsPolicy policy, Instant at) {
        projections.awaitCurrent(ObligationProjection.GROUP);
        var acts = stopsOfAllKinds();
        List<Move> moves = new ArrayList<>();
        long examined = table.atOneMoment(() -> {
            if (policy != RunningTermsPolicy.KEEP) {
                table.changedBy(
                        proposed,
                        at,
                        row -> move(row, proposed, policy, acts, at).ifPresent(moves::add));
            }
            return table.count(at);
        });
        moves.sort(EARLIEST_DUE_FIRST);
        return new Effect(examined, moves);
    }

    @Override
    public Optional<Explanation> explain(String obligationId, WorkingCalendar proposed) {
        return obligations
                .find(obligationId, null)
                .filter(known -> known.state() instanceof ObligationState.Running
                        && known.term().isCounted())
                .flatMap(known -> explain(known, proposed));
    }

    @Override
    public StopEffect effectOf(Stoppage act, Set<ObligationKind> kinds, Instant at) {
        projections.awaitCurrent(ObligationProjection.GROUP);
        var calendar = calendars.knownNow().calendar();
        var acts = stopsOfAllKinds();
        List<Moved> moved = new ArrayList<>();
        List<String> stopped = new ArrayList<>();
        long examined = table.atOneMoment(() -> table.ofKinds(kinds, at, row -> {
            var term = row.term();
            var last = Counting.lastDay(term, calendar, with(act, acts.getOrDefault(term.kind(), List.of())));
            if (last.isEmpty()) {
                stopped.add(row.obligationId());
            } else if (!last.get().equals(term.dueOn())) {
                moved.add(new Moved(row.obligationId(), term.dueOn(), last.get()));
            }
        }));
        return new StopEffect(examined, moved, stopped);
    }

    /**
     * On which other day one term would end; the rule by which it will decide, without the explanation.
     *
     * @throws CalendarNotCovered if it would run past the end of the calendar
     */
    static Optional<LocalDate> movesTo(
            OpenTerm term, WorkingCalendar calendar, RunningTermsPolicy policy, List<Stoppage> acts) {
        return Counting.lastDay(term, calendar, acts)
                .flatMap(counted -> MovePolicy.movesTo(term.dueOn(), counted, policy));
    }

    Map<ObligationKind, List<Stoppage>> stopsOfAllKinds() {
        Map<ObligationKind, List<Stoppage>> known = new EnumMap<>(ObligationKind.class);
        for (var kind : ObligationKind.values()) {
            known.put(kind, stops.of(kind));
        }
        return known;
    }

    private Optional<Move> move(
            Running row,
            WorkingCalendar calendar,
            RunningTermsPolicy policy,
            Map<ObligationKind, List<Stoppage>> acts,
            Instant at) {
        var term = row.term();
        try {
            return movesTo(term, calendar, policy, acts.getOrDefault(term.kind(), List.of()))
                    .map(to -> new Move(row.obligationId(), term.dueOn(), to, !at.isBefore(endOf(to))));
        } catch (CalendarNotCovered pastTheEnd) {
            // It keeps its date: where it would end is not known, and when the change is carried through that is noted.
            return Optional.empty();
        }
    }

    private Optional<Explanation> explain(KnownObligation known, WorkingCalendar proposed) {
        var ended = stops.of(known.term().kind()).stream()
                .filter(stop -> !stop.hasNoEnd())
                .toList();
        try {
            return known.term()
                    .course(ended)
                    .dueDate(proposed, calendars.knownNow().zone())
                    .map(due -> new Explanation(
                            known.explanation().stream()
                                    .map(ObligationArmed.CountedDay::explained)
                                    .toList(),
                            due.days()));
        } catch (CalendarNotCovered pastTheEnd) {
            return Optional.empty();
        }
    }

    private static List<Stoppage> with(Stoppage act, List<Stoppage> others) {
        return Stream.concat(others.stream().filter(other -> !other.stopId().equals(act.stopId())), Stream.of(act))
                .toList();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(calendars.knownNow().zone()).toInstant();
    }
}
