package kz.ruqsat.verification.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.calendar.RunningTerms.Explanation;
import kz.ruqsat.verification.calendar.RunningTerms.Move;
import kz.ruqsat.workingdays.Amendment;
import kz.ruqsat.workingdays.CalendarDifference;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Where editions are proposed, looked at and decided upon. Decisions are taken one after the other, on whatever node: what
 * an approval is given for and what it applies to are one state of the calendar.
 */
public final class CalendarDesk {

    private static final int SAMPLE = 5;

    private final Commands commands;
    private final CalendarEditions editions;
    private final TermCalendars calendars;
    private final RunningTerms terms;
    private final Turn turn;

    /** Lets one decision be taken at a time. */
    interface Turn {

        /** Does the work in a transaction, while no other decision is taken. */
        <T> T alone(Supplier<T> work);

        /** To be done as soon as the work is committed. */
        void afterwards(Runnable action);
    }

    /**
     * A proposal and what it would do.
     *
     * @param effect null unless it waits for a decision on the edition that holds
     */
    public record Seen(KnownProposal proposal, @Nullable EditionEffect effect) {

        /** Whether the calendar has changed since it was proposed, so that it has to be proposed again. */
        public boolean outdated() {
            return proposal.status() == EditionStatus.PROPOSED && effect == null;
        }
    }

    /** @param now whether it was decided by this call, and not by an earlier one */
    public record Decided(Seen seen, boolean now) {}

    /** One term of those that would move, explained. */
    public record Sample(Move move, Explanation explanation) {}

    CalendarDesk(Commands commands, CalendarEditions editions, TermCalendars calendars, RunningTerms terms, Turn turn) {
        this.commands = commands;
        this.editions = editions;
        this.calendars = calendars;
        this.terms = terms;
        this.turn = turn;
    }

    /** @throws kz.ruqsat.platform.problem.Refused {@code calendar-unchanged} if it would change nothing */
    public Seen propose(StatedChange change, Actor by) {
        calendars.refresh();
        var base = calendars.knownNow().calendar();
        var effect = effect(base, change.policy(), change::amendment);
        if (effect.isNothing()) {
            throw CalendarProblems.CALENDAR_UNCHANGED.rejection().refused();
        }
        var id = Ids.next();
        commands.<Object>send(new ProposeCalendarEdition(id, base.edition(), change, by.id(), now()), by);
        return new Seen(proposal(id, null), effect);
    }

    /** @param asOf null for now; what it would do is told only as of now */
    public Seen look(String proposalId, @Nullable Instant asOf) {
        calendars.refresh();
        var proposal = proposal(proposalId, asOf);
        return new Seen(proposal, asOf == null ? effectOf(proposal) : null);
    }

    /**
     * @param seen fingerprint of the effect that the approver looked at, null if that does not matter
     * @param expectedVersion null if that does not matter
     */
    public Decided approve(String proposalId, @Nullable String seen, @Nullable Long expectedVersion, Actor by) {
        return turn.alone(() -> {
            calendars.refresh();
            var before = proposal(proposalId, null);
            var effect = effectOf(before);
            var at = effect == null ? now() : effect.calendar().knownFrom();
            boolean now = commands.<Boolean>send(
                    new ApproveCalendarEdition(proposalId, effect, seen, by, at, expectedVersion), by);
            var after = proposal(proposalId, null);
            if (now) {
                turn.afterwards(() -> calendars.learn(after));
            }
            return new Decided(new Seen(after, now ? effect : null), now);
        });
    }

    public Decided reject(String proposalId, String note, @Nullable Long expectedVersion, Actor by) {
        return turn.alone(() -> {
            proposal(proposalId, null);
            boolean now =
                    commands.<Boolean>send(new RejectCalendarEdition(proposalId, note, by, now(), expectedVersion), by);
            return new Decided(new Seen(proposal(proposalId, null), null), now);
        });
    }

    /** A few of the terms that would move, the longest due first. */
    public List<Sample> sample(EditionEffect effect) {
        return effect.terms().moved().stream()
                .limit(SAMPLE)
                .map(move -> terms.explain(move.obligationId(), effect.calendar())
                        .map(explanation -> new Sample(move, explanation)))
                .flatMap(Optional::stream)
                .toList();
    }

    private KnownProposal proposal(String id, @Nullable Instant asOf) {
        return editions.find(id, asOf)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    private @Nullable EditionEffect effectOf(KnownProposal proposal) {
        var proposed = proposal.proposed();
        var base = calendars.knownNow().calendar();
        return proposal.status() == EditionStatus.PROPOSED && base.edition().equals(proposed.baseEdition())
                ? effect(base, proposal.policy(), proposed::amendment)
                : null;
    }

    private EditionEffect effect(
            WorkingCalendar base, RunningTermsPolicy policy, java.util.function.Function<Instant, Amendment> change) {
        var now = now();
        // Two decisions within one tick of the clock are still one after the other.
        var at = now.isAfter(base.knownFrom()) ? now : base.knownFrom().plusMillis(1);
        var calendar = calendars.amended(base.edition(), change.apply(at));
        return new EditionEffect(
                calendar, CalendarDifference.between(base, calendar), terms.effectOf(calendar, policy, at));
    }

    private Instant now() {
        return requireNonNull(calendars.now()).truncatedTo(ChronoUnit.MILLIS);
    }
}
