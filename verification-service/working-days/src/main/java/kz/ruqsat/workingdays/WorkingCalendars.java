package kz.ruqsat.workingdays;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The history of knowledge about working days: one {@link WorkingCalendar} from each instant at which a fact came into
 * use. An edition that was once part of a history is found by its id in every history made from it.
 */
public final class WorkingCalendars {

    private final Knowledge knowledge;
    private final List<WorkingCalendar> editions;
    private final Map<String, Edition> byId;

    /** One edition with the facts from which it was computed. */
    private record Edition(Knowledge known, WorkingCalendar calendar) {

        static Edition of(Knowledge known, Instant lastChange, List<Day> before) {
            List<Day> days = keepingKnownFrom(before, FiveDayWeek.days(known, lastChange));
            return new Edition(known, new WorkingCalendar(EditionId.of(known, lastChange), lastChange, days));
        }
    }

    private WorkingCalendars(Knowledge knowledge, Map<String, Edition> known) {
        this.knowledge = knowledge;
        this.byId = new LinkedHashMap<>(known);
        List<WorkingCalendar> history = new ArrayList<>();
        List<Day> before = List.of();
        for (Instant change : knowledge.changes()) {
            Edition edition = Edition.of(knowledge.on(change), change, before);
            WorkingCalendar calendar = edition.calendar();
            byId.putIfAbsent(calendar.edition(), edition);
            history.add(calendar);
            before = calendar.days();
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
        return new WorkingCalendars(knowledge, Map.of());
    }

    /**
     * The edition that the facts make of another one. It depends on nothing but these two, so that it can be computed
     * again when the library has come to know more.
     *
     * @param base id of the edition to which the facts are added
     * @throws IllegalArgumentException if there is no such edition, if the facts come into use before it, if a day is not
     *     covered, or if a year is covered already or leaves a gap
     */
    public WorkingCalendar amended(String base, Amendment added) {
        return edition(base, added).calendar();
    }

    /**
     * The same history and the facts that were added to one of its editions. All editions up to then stay as they were;
     * later ones, if the library knows any, hold these facts too and have other ids. Both those ids and these are found.
     *
     * @throws IllegalArgumentException as in {@link #amended}
     */
    public WorkingCalendars with(String base, Amendment added) {
        Map<String, Edition> known = new LinkedHashMap<>(byId);
        Edition edition = edition(base, added);
        known.put(edition.calendar().edition(), edition);
        return new WorkingCalendars(knowledge.with(added), known);
    }

    private Edition edition(String base, Amendment added) {
        Edition before = byId.get(base);
        if (before == null) {
            throw new IllegalArgumentException("there is no edition " + base);
        }
        if (!added.inUseFrom().isAfter(before.calendar().knownFrom())) {
            throw new IllegalArgumentException(base + " does not precede " + added.inUseFrom());
        }
        if (added.years().stream().anyMatch(year -> covers(before.known(), year.getValue()))) {
            throw new IllegalArgumentException("one of the years " + added.years() + " is covered already");
        }
        Knowledge known = before.known().with(added);
        if (!added.yearsOfDays().stream().allMatch(year -> covers(known, year))) {
            throw new IllegalArgumentException("a day is outside of the covered years");
        }
        return Edition.of(known, added.inUseFrom(), before.calendar().days());
    }

    private static boolean covers(Knowledge known, int year) {
        return known.years().stream().anyMatch(covered -> covered.year() == year);
    }

    /** All editions, oldest first. */
    public List<WorkingCalendar> editions() {
        return editions;
    }

    /** The edition with that id, to compute again what was computed with it. */
    public Optional<WorkingCalendar> edition(String id) {
        return Optional.ofNullable(byId.get(id)).map(Edition::calendar);
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
