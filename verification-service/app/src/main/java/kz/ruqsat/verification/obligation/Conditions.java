package kz.ruqsat.verification.obligation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.verification.obligation.ObligationQuery.By;
import kz.ruqsat.verification.obligation.ObligationQuery.Order;
import kz.ruqsat.verification.obligation.ObligationTable.Position;

/** A question about obligations as the text of a condition, and the values for its question marks. */
final class Conditions {

    private final List<String> texts = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    private Conditions() {}

    static Conditions of(ObligationQuery query, Reckoning reckoning) {
        var conditions = new Conditions();
        conditions.statuses(query.statuses(), reckoning);
        conditions.among("kind", query.kinds());
        conditions.among("party", query.parties());
        if (query.dueFrom() != null) {
            conditions.add("due_on >= ?", query.dueFrom());
        }
        if (query.dueTo() != null) {
            conditions.add("due_on <= ?", query.dueTo());
        }
        var subject = query.subject();
        if (subject != null) {
            conditions.add("(application_id = ? or licence_number = ? or switch_id = ?)", subject, subject, subject);
        }
        return conditions;
    }

    String text() {
        return String.join(" and ", texts);
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    /** Only what comes after a position, in the order of the question. */
    void after(ObligationQuery query, Position position) {
        if (!position.sort().equals(query.sortText())
                || position.values().size() != query.sort().size()) {
            throw CommonProblems.malformedParameter("cursor");
        }
        List<String> ways = new ArrayList<>();
        List<Object> equal = new ArrayList<>();
        var same = new StringBuilder();
        for (int i = 0; i < query.sort().size(); i++) {
            var order = query.sort().get(i);
            var value = value(order, position.values().get(i));
            ways.add("(" + same + column(order.by()) + (order.descending() ? " < ?" : " > ?") + ")");
            values.addAll(equal);
            values.add(value);
            equal.add(value);
            same.append(column(order.by())).append(" = ? and ");
        }
        ways.add("(" + same + "obligation_id > ?)");
        values.addAll(equal);
        values.add(position.id());
        texts.add("(" + String.join(" or ", ways) + ")");
    }

    static String order(ObligationQuery query) {
        return query.sort().stream()
                .map(order -> column(order.by()) + (order.descending() ? " desc, " : ", "))
                .collect(Collectors.joining("", "", "obligation_id"));
    }

    static String column(By by) {
        return switch (by) {
            case DUE_AT -> "due_at";
            case ARMED_AT -> "armed_at";
            case LAST_EVENT_AT -> "last_event_at";
            case KIND -> "kind";
            case PARTY -> "party";
        };
    }

    private void statuses(Collection<ObligationStatus> statuses, Reckoning reckoning) {
        if (statuses.isEmpty()) {
            return;
        }
        List<String> any = new ArrayList<>();
        for (var status : statuses) {
            any.add(status(status, reckoning));
        }
        texts.add("(" + String.join(" or ", any) + ")");
    }

    /** The same comparisons as {@link Reckoning#status}. */
    private String status(ObligationStatus status, Reckoning reckoning) {
        return switch (status) {
            case OVERDUE -> running("due_at <= ?", reckoning.now());
            case DUE_TODAY -> running("due_at > ? and due_at <= ?", reckoning.now(), reckoning.endOfToday());
            case DUE_SOON -> running("due_at > ? and due_at <= ?", reckoning.endOfToday(), reckoning.endOfSoon());
            case RUNNING -> running("due_at > ? and due_at > ?", reckoning.endOfToday(), reckoning.endOfSoon());
            case PAUSED, LAPSED, FULFILLED, FULFILLED_LATE, CANCELLED -> "standing = '" + status.name() + "'";
        };
    }

    private String running(String due, Instant... instants) {
        for (var instant : instants) {
            values.add(utc(instant));
        }
        return "(standing = 'RUNNING' and " + due + ")";
    }

    private void among(String column, Collection<? extends Enum<?>> wanted) {
        if (!wanted.isEmpty()) {
            texts.add(wanted.stream().map(one -> "?").collect(Collectors.joining(", ", column + " in (", ")")));
            wanted.forEach(one -> values.add(one.name()));
        }
    }

    private void add(String text, Object... added) {
        texts.add(text);
        values.addAll(List.of(added));
    }

    private static Object value(Order order, String text) {
        return switch (order.by()) {
            case DUE_AT, ARMED_AT, LAST_EVENT_AT -> utc(instant(text));
            case KIND, PARTY -> text;
        };
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw CommonProblems.malformedParameter("cursor");
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
