package kz.ruqsat.verification.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
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
import kz.ruqsat.workingdays.CalendarNotCovered;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The terms that run, read from the board with all that they are counted from: what a change would do to them is told by
 * the same count by which each of them will decide, and no history is read.
 */
@Component
class RunningTermsTable implements RunningTerms, StoppableTerms {

    private static final int FETCHED_AT_ONCE = 2_000;

    /** What a term is counted from is read as a whole only where the columns do not say it all. */
    private static final String COLUMNS = "obligation_id, kind, trigger_on, working_days, due_on, due_at,"
            + " calendar_edition, case when plain then null else term end as term";

    private static final Comparator<Move> LONGEST_DUE_FIRST =
            Comparator.comparing(Move::from).thenComparing(Move::obligationId);

    private final JdbcClient jdbc;
    private final OpenTermJson json;
    private final TermCalendars calendars;
    private final TermStops stops;
    private final Obligations obligations;
    private final Projections projections;
    private final TransactionTemplate reading;

    /** A term that runs, by its row. */
    record Running(String obligationId, OpenTerm term) {}

    RunningTermsTable(
            JdbcClient jdbc,
            OpenTermJson json,
            TermCalendars calendars,
            TermStops stops,
            Obligations obligations,
            Projections projections,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.json = json;
        this.calendars = calendars;
        this.stops = stops;
        this.obligations = obligations;
        this.projections = projections;
        // Rows are fetched part by part only within a transaction.
        this.reading = new TransactionTemplate(transaction.getTransactionManager(), transaction);
        this.reading.setReadOnly(true);
    }

    @Override
    public Effect effectOf(WorkingCalendar proposed, RunningTermsPolicy policy, Instant at) {
        projections.awaitCurrent(ObligationProjection.GROUP);
        var known = stops();
        List<Move> moves = new ArrayList<>();
        long examined = reading.execute(status -> {
            if (policy != RunningTermsPolicy.KEEP) {
                for (var edition : editions()) {
                    changed(edition, proposed)
                            .ifPresent(days -> counted(
                                    edition,
                                    days,
                                    at,
                                    row -> move(row, proposed, policy, known, at)
                                            .ifPresent(moves::add)));
                }
            }
            return running(at);
        });
        moves.sort(LONGEST_DUE_FIRST);
        return new Effect(examined, moves);
    }

    @Override
    public Optional<Explanation> explain(String obligationId, WorkingCalendar proposed) {
        return obligations
                .find(obligationId, null)
                .filter(known -> known.state() instanceof ObligationState.Running
                        && known.term().isCounted())
                .map(known -> new Explanation(
                        known.explanation().stream()
                                .map(ObligationArmed.CountedDay::explained)
                                .toList(),
                        known.term()
                                .course(ended(stops.of(known.term().kind())))
                                .dueDate(proposed, calendars.knownNow().zone())
                                .orElseThrow()
                                .days()));
    }

    @Override
    public StopEffect effectOf(Stoppage act, Set<ObligationKind> kinds, Instant at) {
        projections.awaitCurrent(ObligationProjection.GROUP);
        var calendar = calendars.knownNow().calendar();
        List<Moved> moved = new ArrayList<>();
        List<String> stopped = new ArrayList<>();
        long examined = reading.execute(status -> {
            try (var rows = ofKinds(kinds, at)) {
                long count = 0;
                for (var row : (Iterable<Running>) rows::iterator) {
                    count++;
                    var last = lastDayUnder(act, row.term(), calendar);
                    if (last.isEmpty()) {
                        stopped.add(row.obligationId());
                    } else if (!last.get().equals(row.term().dueOn())) {
                        moved.add(new Moved(row.obligationId(), row.term().dueOn(), last.get()));
                    }
                }
                return count;
            }
        });
        return new StopEffect(examined, moved, stopped);
    }

    private Optional<LocalDate> lastDayUnder(Stoppage act, OpenTerm term, WorkingCalendar calendar) {
        var acts = Stream.concat(
                        stops.of(term.kind()).stream()
                                .filter(other -> !other.stopId().equals(act.stopId())),
                        Stream.of(act))
                .toList();
        return Counting.lastDay(term, calendar, acts);
    }

    private Stream<Running> ofKinds(Set<ObligationKind> kinds, Instant at) {
        return jdbc
                .sql("""
                        select obligation_id, term from obligation
                        where standing = 'RUNNING' and kind = any (:kinds) and working_days > 0 and due_at > :at
                        order by obligation_id""")
                .withFetchSize(FETCHED_AT_ONCE)
                .param("kinds", names(kinds))
                .param("at", utc(at))
                .query((row, number) -> running(row))
                .stream();
    }

    private static String[] names(Collection<ObligationKind> kinds) {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    /** Which of these terms, after a place, a calendar may move. */
    List<Running> changedBy(WorkingCalendar calendar, Instant now, String after, int atMost) {
        List<Running> rows = new ArrayList<>();
        for (var edition : editions()) {
            changed(edition, calendar).ifPresent(days -> rows.addAll(part(edition, days, now, after, atMost)));
        }
        return rows.stream()
                .sorted(Comparator.comparing(Running::obligationId))
                .limit(atMost)
                .toList();
    }

    /** The terms of these kinds, after a place, that run or whose clock stands still. */
    List<String> ofKinds(Collection<ObligationKind> kinds, String after, int atMost) {
        return jdbc.sql("""
                        select obligation_id from obligation
                        where standing in ('RUNNING', 'PAUSED') and kind = any (:kinds) and obligation_id > :after
                        order by obligation_id limit :atMost""")
                .param("kinds", names(kinds))
                .param("after", after)
                .param("atMost", atMost)
                .query(String.class)
                .list();
    }

    /**
     * What one term does under a calendar; the rule by which it will decide, without the explanation.
     *
     * @throws CalendarNotCovered if it would run past the end of the calendar
     */
    static Optional<LocalDate> movesTo(
            OpenTerm term, WorkingCalendar calendar, RunningTermsPolicy policy, List<Stoppage> stops) {
        return Counting.lastDay(term, calendar, stops)
                .flatMap(counted -> MovePolicy.movesTo(term.dueOn(), counted, policy));
    }

    Map<ObligationKind, List<Stoppage>> stops() {
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
            Map<ObligationKind, List<Stoppage>> known,
            Instant at) {
        var term = row.term();
        try {
            return movesTo(term, calendar, policy, known.getOrDefault(term.kind(), List.of()))
                    .map(to -> new Move(row.obligationId(), term.dueOn(), to, !at.isBefore(endOf(to))));
        } catch (CalendarNotCovered pastTheEnd) {
            // It keeps its date: where it would end is not known, and when the change is carried through that is noted.
            return Optional.empty();
        }
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(calendars.knownNow().zone()).toInstant();
    }

    private long running(Instant at) {
        return jdbc.sql("select count(*) from obligation where standing = 'RUNNING' and due_at > ?")
                .param(utc(at))
                .query(Long.class)
                .single();
    }

    /** By which editions terms that run were counted; there are few. */
    private List<String> editions() {
        return jdbc.sql("select distinct calendar_edition from obligation where standing = 'RUNNING' order by 1")
                .query(String.class)
                .list();
    }

    private Optional<ChangedDays> changed(String edition, WorkingCalendar calendar) {
        return calendars
                .edition(edition)
                .map(pinned -> ChangedDays.between(pinned.calendar(), calendar))
                .orElse(Optional.of(ChangedDays.ALL));
    }

    private void counted(String edition, ChangedDays days, Instant at, java.util.function.Consumer<Running> each) {
        try (Stream<Running> rows = candidates(edition, days, at, "", Integer.MAX_VALUE).stream()) {
            rows.forEach(each);
        }
    }

    private List<Running> part(String edition, ChangedDays days, Instant now, String after, int atMost) {
        return candidates(edition, days, now, after, atMost).list();
    }

    private JdbcClient.MappedQuerySpec<Running> candidates(
            String edition, ChangedDays days, Instant at, String after, int atMost) {
        return jdbc.sql("select " + COLUMNS + """
                         from obligation
                        where standing = 'RUNNING' and calendar_edition = :edition and obligation_id > :after
                          and due_at > :at and working_days > 0 and trigger_on <= :last and due_on >= :first
                        order by obligation_id limit :atMost""")
                .withFetchSize(FETCHED_AT_ONCE)
                .param("edition", edition)
                .param("after", after)
                .param("at", utc(at))
                .param("first", days.first())
                .param("last", days.last())
                .param("atMost", atMost)
                .query((row, number) -> running(row));
    }

    private Running running(ResultSet row) throws SQLException {
        var term = row.getString("term");
        return new Running(
                row.getString("obligation_id"),
                term == null
                        ? OpenTerm.plain(
                                ObligationKind.valueOf(row.getString("kind")),
                                row.getObject("trigger_on", LocalDate.class),
                                row.getInt("working_days"),
                                row.getObject("due_on", LocalDate.class),
                                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                                row.getString("calendar_edition"))
                        : json.read(term));
    }

    private static List<Stoppage> ended(List<Stoppage> stops) {
        return stops.stream().filter(stop -> !stop.hasNoEnd()).toList();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
