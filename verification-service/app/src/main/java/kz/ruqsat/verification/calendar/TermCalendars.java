package kz.ruqsat.verification.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.ruqsat.workingdays.Amendment;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.WorkingCalendar;
import kz.ruqsat.workingdays.WorkingCalendars;

/**
 * The calendar as it is known now, and as it was known at any instant before: what the product brings, and the editions
 * that were applied since. Every node holds it in memory, and makes it from the same stored events.
 */
public final class TermCalendars {

    /** How far the clocks of two nodes may differ: what one has applied is not in the future for the other. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final WorkingCalendars shipped;
    private final InstantSource clock;
    private final ZoneId zone;
    private final OfficeHours hours;
    private final AppliedEditions applied;

    private volatile Known known;

    /**
     * @param proposals those that are part of the history
     * @param instants at which they were applied
     */
    private record Known(WorkingCalendars history, Set<String> proposals, NavigableSet<Instant> instants) {

        Known with(KnownProposal one) {
            Set<String> proposalsToo = new HashSet<>(proposals);
            NavigableSet<Instant> instantsToo = new TreeSet<>(instants);
            proposalsToo.add(one.id());
            instantsToo.add(requireNonNull(one.applied()).appliedAt());
            return new Known(TermCalendars.with(history, one), proposalsToo, instantsToo);
        }
    }

    /** Knows nothing but what the product brings. */
    public TermCalendars(WorkingCalendars shipped, InstantSource clock, ZoneId zone, OfficeHours hours) {
        this(shipped, clock, zone, hours, AppliedEditions.NONE);
    }

    /** @throws IllegalStateException if an edition that was applied cannot be computed again */
    public TermCalendars(
            WorkingCalendars shipped, InstantSource clock, ZoneId zone, OfficeHours hours, AppliedEditions applied) {
        this.shipped = shipped;
        this.clock = clock;
        this.zone = zone;
        this.hours = hours;
        this.applied = applied;
        this.known = new Known(shipped, Set.of(), new TreeSet<>());
        refresh();
    }

    public Instant now() {
        return clock.instant();
    }

    /** By which terms are counted now: never by an older edition than the last one that this node knows to be applied. */
    public TermCalendar knownNow() {
        return knownOn(instantOfKnowledge());
    }

    /** Nothing is computed anew: the history holds every edition ready. */
    public TermCalendar knownOn(Instant instant) {
        return of(known.history().asKnownOn(instant));
    }

    /** Id of the edition by which terms are counted now. */
    public String currentEdition() {
        return knownNow().calendar().edition();
    }

    /** The edition with that id, to compute again what was computed with it; one that another node has applied is found. */
    public Optional<TermCalendar> edition(String id) {
        var found = known.history().edition(id);
        if (found.isEmpty()) {
            refresh();
            found = known.history().edition(id);
        }
        return found.map(this::of);
    }

    /** The editions by which terms have been counted until now, the oldest first. */
    public List<WorkingCalendar> editions() {
        var now = instantOfKnowledge();
        return known.history().editions().stream()
                .filter(calendar -> !calendar.knownFrom().isAfter(now))
                .toList();
    }

    /** What an edition would become with further facts; nothing is kept. */
    public WorkingCalendar amended(String base, Amendment added) {
        return known.history().amended(base, added);
    }

    /** Takes in what was applied on other nodes since the last look. */
    public synchronized void refresh() {
        if (applied.count() != known.proposals().size()) {
            var all = new Known(shipped, Set.of(), new TreeSet<>());
            for (var one : applied.all()) {
                all = all.with(one);
            }
            known = all;
        }
    }

    /** Takes in what was applied on this node, so that whoever comes next is told by it. */
    synchronized void learn(KnownProposal one) {
        if (!known.proposals().contains(one.id())) {
            known = known.with(one);
        }
    }

    private static WorkingCalendars with(WorkingCalendars history, KnownProposal one) {
        var event = requireNonNull(one.applied());
        var base = one.proposed().baseEdition();
        var added = one.proposed().amendment(event.appliedAt());
        var more = history.with(base, added);
        if (more.edition(event.calendarEdition()).isEmpty()) {
            throw new IllegalStateException("edition " + event.calendarEdition() + " cannot be computed again from "
                    + base + " and proposal " + one.id() + ": a released fact was edited");
        }
        return more;
    }

    private Instant instantOfKnowledge() {
        var now = clock.instant();
        var last = known.instants().floor(now.plus(CLOCKS_DIFFER));
        return last != null && last.isAfter(now) ? last : now;
    }

    private TermCalendar of(WorkingCalendar calendar) {
        return new TermCalendar(calendar, zone, hours);
    }
}
