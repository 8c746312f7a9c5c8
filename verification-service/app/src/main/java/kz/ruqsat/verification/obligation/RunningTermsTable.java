package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.verification.calendar.RunningTerms;
import kz.ruqsat.verification.calendar.RunningTermsPolicy;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.workingdays.ExplainedDay;
import kz.ruqsat.workingdays.Term;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the running terms of the board again, each from its trigger, by another calendar. A term whose end has passed is
 * over, even if that is not recorded yet: no calendar brings it back.
 */
@Component
class RunningTermsTable implements RunningTerms {

    private final JdbcClient jdbc;
    private final Projections projections;
    private final TermCalendars calendars;

    private record Running(String id, LocalDate trigger, int workingDays, LocalDate dueOn, String calendarEdition) {}

    RunningTermsTable(JdbcClient jdbc, Projections projections, TermCalendars calendars) {
        this.jdbc = jdbc;
        this.projections = projections;
        this.calendars = calendars;
    }

    @Override
    public Effect effectOf(WorkingCalendar proposed, RunningTermsPolicy policy, Instant at) {
        projections.awaitCurrent(ObligationProjection.GROUP);
        var running = jdbc.sql("""
                        select obligation_id, trigger_on, working_days, due_on, calendar_edition from obligation
                        where standing = 'RUNNING' and due_at > ? order by due_at, obligation_id""")
                .param(at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> running(row))
                .list();
        List<Move> moved = new ArrayList<>();
        for (var term : running) {
            var to = proposed.plusWorkingDays(term.trigger(), term.workingDays());
            if (moves(policy, term.dueOn(), to)) {
                moved.add(new Move(term.id(), term.dueOn(), to, isOver(to, at)));
            }
        }
        return new Effect(running.size(), moved);
    }

    @Override
    public Optional<Explanation> explain(String obligationId, WorkingCalendar proposed) {
        return jdbc.sql("""
                        select obligation_id, trigger_on, working_days, due_on, calendar_edition from obligation
                        where standing = 'RUNNING' and obligation_id = ?""")
                .param(obligationId)
                .query((row, number) -> running(row))
                .optional()
                .flatMap(term -> calendars
                        .edition(term.calendarEdition())
                        .map(pinned -> new Explanation(days(term, pinned.calendar()), days(term, proposed))));
    }

    private static boolean moves(RunningTermsPolicy policy, LocalDate from, LocalDate to) {
        return switch (policy) {
            case KEEP -> false;
            case LENGTHEN_ONLY -> to.isAfter(from);
            case FOLLOW_THE_DECREE -> !to.equals(from);
        };
    }

    private boolean isOver(LocalDate lastDay, Instant at) {
        var zone = calendars.knownNow().zone();
        return !at.isBefore(lastDay.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private List<ExplainedDay> days(Running term, WorkingCalendar calendar) {
        return Term.ofWorkingDays(term.workingDays())
                .dueDate(term.trigger(), calendar, calendars.knownNow().zone())
                .days();
    }

    private static Running running(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Running(
                row.getString("obligation_id"),
                row.getObject("trigger_on", LocalDate.class),
                row.getInt("working_days"),
                row.getObject("due_on", LocalDate.class),
                row.getString("calendar_edition"));
    }
}
