package kz.ruqsat.verification.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.web.Cursor;
import kz.ruqsat.platform.web.Page;
import kz.ruqsat.verification.obligation.ObligationQuery.By;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The board as lists and counts. Lists are read by position, so that rows that change meanwhile shift nothing. */
@Component
class ObligationTable {

    private final JdbcClient jdbc;
    private final Projections projections;
    private final Reckonings reckonings;

    /** Where a list goes on. @param sort the order for which that holds */
    record Position(String sort, List<String> values, String id) {}

    private record Found(ObligationRow row, Position position) {}

    ObligationTable(JdbcClient jdbc, Projections projections, Reckonings reckonings) {
        this.jdbc = jdbc;
        this.projections = projections;
        this.reckonings = reckonings;
    }

    /** A part of the list, of at most so many rows. */
    Page<ObligationRow> page(ObligationQuery query, @Nullable String cursor, int atMost) {
        projections.awaitCurrent(ObligationProjection.GROUP);
        var reckoning = reckonings.now();
        var where = Conditions.of(query, reckoning);
        long total = jdbc.sql("select count(*) from obligation where " + where.text())
                .params(where.values())
                .query(Long.class)
                .single();
        var found = after(query, cursor, atMost + 1, reckoning);
        var shown = found.subList(0, Math.min(atMost, found.size()));
        var next = found.size() > atMost ? Cursor.of(shown.getLast().position()) : null;
        return new Page<>(shown.stream().map(Found::row).toList(), next, total);
    }

    /** How many rows the list of each of these words has, all at one instant. */
    Map<ObligationStatus, Long> counts(ObligationQuery query, Set<ObligationStatus> statuses) {
        projections.awaitCurrent(ObligationProjection.GROUP);
        var reckoning = reckonings.now();
        Map<ObligationStatus, Long> counts = new EnumMap<>(ObligationStatus.class);
        for (var status : statuses) {
            var where = Conditions.of(query.withStatuses(Set.of(status)), reckoning);
            counts.put(
                    status,
                    jdbc.sql("select count(*) from obligation where " + where.text())
                            .params(where.values())
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    private List<Found> after(ObligationQuery query, @Nullable String cursor, int atMost, Reckoning reckoning) {
        var where = Conditions.of(query, reckoning);
        var position = Cursor.read(cursor, Position.class);
        if (position != null) {
            where.after(query, position);
        }
        return jdbc.sql("select * from obligation where " + where.text() + " order by " + Conditions.order(query)
                        + " limit " + atMost)
                .params(where.values())
                .query((row, number) -> found(row, query, reckoning))
                .list();
    }

    private static Found found(ResultSet row, ObligationQuery query, Reckoning reckoning) throws SQLException {
        List<String> values = new ArrayList<>();
        for (var order : query.sort()) {
            values.add(value(row, order.by()));
        }
        return new Found(row(row, reckoning), new Position(query.sortText(), values, row.getString("obligation_id")));
    }

    private static String value(ResultSet row, By by) throws SQLException {
        return switch (by) {
            case DUE_AT, ARMED_AT, LAST_EVENT_AT ->
                instant(row, Conditions.column(by)).toString();
            case KIND, PARTY -> row.getString(Conditions.column(by));
        };
    }

    private static ObligationRow row(ResultSet row, Reckoning reckoning) throws SQLException {
        var standing = Standing.valueOf(row.getString("standing"));
        var dueOn = row.getObject("due_on", LocalDate.class);
        var dueAt = instant(row, "due_at");
        return new ObligationRow(
                row.getString("obligation_id"),
                ObligationKind.valueOf(row.getString("kind")),
                Party.valueOf(row.getString("party")),
                new Subject(
                        row.getString("application_id"),
                        row.getString("licence_number"),
                        row.getObject("licence_issued_on", LocalDate.class),
                        row.getString("switch_id")),
                row.getString("legal_point"),
                row.getObject("trigger_on", LocalDate.class),
                row.getInt("working_days"),
                standing == Standing.PAUSED ? null : dueOn,
                standing == Standing.PAUSED ? null : dueAt,
                reckoning.status(standing, dueAt),
                standing == Standing.PAUSED
                        ? Integer.valueOf(row.getInt("working_days_left"))
                        : reckoning.workingDaysLeft(standing, dueOn, dueAt),
                reckoning.workingDaysLate(standing, dueOn, dueAt, row.getInt("working_days_late")),
                row.getString("requirement_edition"),
                row.getString("calendar_edition"),
                row.getObject("paused_since", LocalDate.class),
                instant(row, "armed_at"),
                row.getString("last_event"),
                instant(row, "last_event_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
