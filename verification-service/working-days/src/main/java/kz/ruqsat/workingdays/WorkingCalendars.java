package kz.ruqsat.workingdays;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The history of knowledge about working days: one {@link WorkingCalendar} from each instant at which a fact became known. */
public final class WorkingCalendars {

    private final Knowledge knowledge;
    private final List<WorkingCalendar> editions;

    private WorkingCalendars(Knowledge knowledge) {
        this.knowledge = knowledge;
        List<WorkingCalendar> history = new ArrayList<>();
        List<Day> previous = List.of();
        for (Instant change : knowledge.changes()) {
            Knowledge known = knowledge.on(change);
            List<Day> days = keepingKnownFrom(previous, FiveDayWeek.days(known, change));
            history.add(new WorkingCalendar(EditionId.of(known, change), change, days));
            previous = days;
        }
        this.editions = List.copyOf(history);
    }

    /**
     * The calendar of Kazakhstan from the data of this library.
     *
     * @throws IllegalStateException if the bundled data cannot be read; the message names file and line
     */
    public static WorkingCalendars kazakhstan() {
        return of(CalendarData.bundled());
    }

    static WorkingCalendars of(Knowledge knowledge) {
        return new WorkingCalendars(knowledge);
    }

    /**
     * The same history with further days, as an officer declares them. Days with a {@code knownFrom} before the newest
     * edition rewrite the editions from that instant on, which then have other ids.
     *
     * @throws IllegalArgumentException if two different facts about a date became known at the same instant
     */
    public WorkingCalendars with(Collection<DeclaredDay> days) {
        return of(knowledge.with(days));
    }

    /** All editions, oldest first. */
    public List<WorkingCalendar> editions() {
        return editions;
    }

    /** The edition with that id, to compute again what was computed with it. */
    public Optional<WorkingCalendar> edition(String id) {
        return editions.stream()
                .filter(calendar -> calendar.edition().equals(id))
                .findFirst();
    }

    /**
     * The calendar as it was known at that instant: the newest edition that began at it or before. Before the first edition
     * the calendar covers no date.
     */
    public WorkingCalendar asKnownOn(Instant instant) {
        return editions.reversed().stream()
                .filter(calendar -> !calendar.knownFrom().isAfter(instant))
                .findFirst()
                .orElseGet(() -> new WorkingCalendar(EditionId.NOTHING_KNOWN, Instant.MIN, List.of()));
    }

    /** The newest edition, even if it is known only from an instant to come; services ask {@link #asKnownOn} for now. */
    public WorkingCalendar current() {
        return editions.getLast();
    }

    /** A day that says the same as in the edition before has been known for as long as there. */
    private static List<Day> keepingKnownFrom(List<Day> before, List<Day> now) {
        if (before.isEmpty()) {
            return now;
        }
        int offset = Math.toIntExact(
                before.getFirst().date().toEpochDay() - now.getFirst().date().toEpochDay());
        List<Day> days = new ArrayList<>(now);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).saysTheSameAs(now.get(i + offset))) {
                days.set(i + offset, before.get(i));
            }
        }
        return days;
    }
}
