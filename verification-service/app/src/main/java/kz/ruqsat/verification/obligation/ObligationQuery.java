package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which obligations somebody asks for; an empty set or null does not restrict.
 *
 * @param dueFrom first last day, inclusive
 * @param dueTo last last day, inclusive
 * @param subject id of the application or the switch, or number of the licence
 * @param sort never empty
 */
record ObligationQuery(
        Set<ObligationStatus> statuses,
        Set<ObligationKind> kinds,
        Set<Party> parties,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable String subject,
        List<Order> sort) {

    /** @param descending largest first */
    record Order(By by, boolean descending) {

        /** As callers write it, for example {@code -dueAt}. */
        String text() {
            return (descending ? "-" : "") + by.word;
        }
    }

    /** What lists may be sorted by. */
    enum By {
        DUE_AT("dueAt"),
        ARMED_AT("armedAt"),
        LAST_EVENT_AT("lastEventAt"),
        KIND("kind"),
        PARTY("party");

        final String word;

        By(String word) {
            this.word = word;
        }
    }

    static final List<Order> EARLIEST_DUE_FIRST = List.of(new Order(By.DUE_AT, false));

    ObligationQuery {
        statuses = Set.copyOf(statuses);
        kinds = Set.copyOf(kinds);
        parties = Set.copyOf(parties);
        sort = List.copyOf(sort);
    }

    /** Everything, in this order. */
    static ObligationQuery all(List<Order> sort) {
        return new ObligationQuery(Set.of(), Set.of(), Set.of(), null, null, null, sort);
    }

    ObligationQuery withStatuses(Set<ObligationStatus> others) {
        return new ObligationQuery(others, kinds, parties, dueFrom, dueTo, subject, sort);
    }

    ObligationQuery withKinds(Set<ObligationKind> others) {
        return new ObligationQuery(statuses, others, parties, dueFrom, dueTo, subject, sort);
    }

    ObligationQuery withParties(Set<Party> others) {
        return new ObligationQuery(statuses, kinds, others, dueFrom, dueTo, subject, sort);
    }

    ObligationQuery withDue(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new ObligationQuery(statuses, kinds, parties, from, to, subject, sort);
    }

    ObligationQuery withSubject(@Nullable String other) {
        return new ObligationQuery(statuses, kinds, parties, dueFrom, dueTo, other, sort);
    }

    String sortText() {
        return String.join(",", sort.stream().map(Order::text).toList());
    }
}
