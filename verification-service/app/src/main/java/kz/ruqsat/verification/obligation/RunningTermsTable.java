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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The terms that run, read from the board with all that they are counted from. */
@Component
class RunningTermsTable {

    private static final int FETCHED_AT_ONCE = 2_000;

    /** What a term is counted from is read as a whole only where the columns do not say it all. */
    private static final String COLUMNS = "obligation_id, kind, trigger_on, working_days, due_on, due_at,"
            + " calendar_edition, case when plain then null else term end as term";

    private final JdbcClient jdbc;
    private final OpenTermJson json;
    private final TermCalendars calendars;
    private final TransactionTemplate reading;

    /** A term that runs, by its row. */
    record Running(String obligationId, OpenTerm term) {}

    RunningTermsTable(JdbcClient jdbc, OpenTermJson json, TermCalendars calendars, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.json = json;
        this.calendars = calendars;
        // Only within a transaction are rows fetched part by part.
        this.reading = new TransactionTemplate(transaction.getTransactionManager(), transaction);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** All that is read within shows the board as it was at one moment. */
    <T> T atOneMoment(Supplier<T> work) {
        return reading.execute(status -> work.get());
    }

    /** How many terms run. */
    long count(Instant at) {
        return jdbc.sql("select count(*) from obligation where standing = 'RUNNING' and due_at > ?")
                .param(utc(at))
                .query(Long.class)
                .single();
    }

    /** Each term that a calendar may move: one that contains a day on which it disagrees with the term's own. */
    void changedBy(WorkingCalendar calendar, Instant at, Consumer<Running> each) {
        editionsChangedBy(calendar).forEach((edition, days) -> {
            try (Stream<Running> rows = candidates(edition, days, at, "", Integer.MAX_VALUE).stream()) {
                rows.forEach(each);
            }
        });
    }

    /** By which editions terms that run were counted, and on which days a calendar disagrees with each; there are few. */
    Map<String, ChangedDays> editionsChangedBy(WorkingCalendar calendar) {
        Map<String, ChangedDays> changed = new LinkedHashMap<>();
        jdbc.sql("select distinct calendar_edition from obligation where standing = 'RUNNING' order by 1")
                .query(String.class)
                .list()
                .forEach(edition -> changed(edition, calendar).ifPresent(days -> changed.put(edition, days)));
        return changed;
    }

    /** Those after a place, in the order of ids, that were counted by these editions and contain such a day. */
    List<Running> changedBy(Map<String, ChangedDays> editions, Instant at, String after, int atMost) {
        List<Running> rows = new ArrayList<>();
        editions.forEach((edition, days) ->
                rows.addAll(candidates(edition, days, at, after, atMost).list()));
        return rows.stream()
                .sorted(Comparator.comparing(Running::obligationId))
                .limit(atMost)
                .toList();
    }

    /** Each term of these kinds that runs and is counted. @return how many */
    long ofKinds(Collection<ObligationKind> kinds, Instant at, Consumer<Running> each) {
        long count = 0;
        var query = jdbc.sql("select " + COLUMNS + """
                         from obligation
                        where standing = 'RUNNING' and kind = any (:kinds) and working_days > 0 and due_at > :at
                        order by obligation_id""")
                .withFetchSize(FETCHED_AT_ONCE)
                .param("kinds", names(kinds))
                .param("at", utc(at))
                .query((row, number) -> running(row));
        try (Stream<Running> rows = query.stream()) {
            for (var row : (Iterable<Running>) rows::iterator) {
                each.accept(row);
                count++;
            }
        }
        return count;
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

    private Optional<ChangedDays> changed(String edition, WorkingCalendar calendar) {
        return calendars
                .edition(edition)
                .map(pinned -> ChangedDays.between(pinned.calendar(), calendar))
                .orElse(Optional.of(ChangedDays.ALL));
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

    private static String[] names(Collection<ObligationKind> kinds) {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
