package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.platform.web.Cursor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import kz.ruqsat.workingdays.CalendarDifference;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Every edition that is or was in use, and every proposal whatever became of it, the newest first. */
public final class EditionHistory {

    private static final Comparator<EditionItem> NEWEST_FIRST = Comparator.comparing(EditionItem::since)
            .thenComparing(EditionItem::id)
            .reversed();

    private final TermCalendars calendars;
    private final CalendarEditions editions;

    /** Where a part of the list ends. */
    record Position(Instant since, String id) {}

    EditionHistory(TermCalendars calendars, CalendarEditions editions) {
        this.calendars = calendars;
        this.editions = editions;
    }

    public Page<EditionItem> page(@Nullable String cursor, Limit limit) {
        var all = all();
        var after = Cursor.read(cursor, Position.class);
        var rest = all.stream()
                .filter(item -> after == null || isAfter(item, after))
                .limit(limit.value() + 1L)
                .toList();
        if (rest.size() <= limit.value()) {
            return new Page<>(rest, null, all.size());
        }
        var last = rest.get(limit.value() - 1);
        return new Page<>(rest.subList(0, limit.value()), Cursor.of(new Position(last.since(), last.id())), all.size());
    }

    /** An edition that is or was in use, with the one before it. */
    Optional<ShippedEditionView> edition(String id) {
        WorkingCalendar before = null;
        for (var calendar : calendars.editions()) {
            if (calendar.edition().equals(id)) {
                return Optional.of(ShippedEditionView.of(calendar, before));
            }
            before = calendar;
        }
        return Optional.empty();
    }

    private List<EditionItem> all() {
        calendars.refresh();
        var current = calendars.currentEdition();
        List<EditionItem> items = new ArrayList<>();
        Set<Instant> applied = new HashSet<>();
        for (var proposal : editions.proposals()) {
            items.add(EditionItem.of(proposal, current));
            if (proposal.applied() != null) {
                applied.add(proposal.applied().appliedAt());
            }
        }
        var before = calendars.knownOn(Instant.MIN).calendar();
        for (var calendar : calendars.editions()) {
            if (!applied.contains(calendar.knownFrom())) {
                items.add(EditionItem.of(calendar, CalendarDifference.between(before, calendar), current));
            }
            before = calendar;
        }
        items.sort(NEWEST_FIRST);
        return items;
    }

    private static boolean isAfter(EditionItem item, Position position) {
        int order = item.since().compareTo(position.since());
        return order < 0 || (order == 0 && item.id().compareTo(position.id()) < 0);
    }
}
