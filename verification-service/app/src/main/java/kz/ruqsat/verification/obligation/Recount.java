package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.ruqsat.verification.calendar.RunningTermsPolicy;
import kz.ruqsat.verification.obligation.MoveObligation.CalendarChange;
import kz.ruqsat.verification.obligation.MoveObligation.Change;
import kz.ruqsat.verification.obligation.MoveObligation.StopChange;
import org.jspecify.annotations.Nullable;

/**
 * A change by which running terms have to be counted anew, as it waits to be carried through.
 *
 * @param causeId the proposed edition, or the act
 * @param calendarEdition null for an act
 * @param policy null for an act, which every term of its kinds follows
 * @param kinds the terms concerned; empty for a calendar, which concerns all
 * @param only the one term concerned; null for all
 */
public record Recount(
        String causeId,
        @Nullable String calendarEdition,
        @Nullable RunningTermsPolicy policy,
        Set<ObligationKind> kinds,
        @Nullable String only,
        String basis,
        Instant knownAt) {

    public Recount {
        kinds = Set.copyOf(kinds);
    }

    public static Recount ofCalendar(
            String proposalId, String calendarEdition, RunningTermsPolicy policy, String basis, Instant knownAt) {
        return new Recount(proposalId, calendarEdition, policy, Set.of(), null, basis, knownAt);
    }

    /** An act on terms of these kinds came into force, or ended. */
    public static Recount ofStop(String stopId, Set<ObligationKind> kinds, String basis, Instant knownAt) {
        return new Recount(stopId, null, null, kinds, null, basis, knownAt);
    }

    /** The same for one term. */
    Recount only(String obligationId) {
        return new Recount(causeId, calendarEdition, policy, kinds, obligationId, basis, knownAt);
    }

    Change change() {
        return calendarEdition == null || policy == null
                ? new StopChange(causeId, basis, knownAt)
                : new CalendarChange(causeId, calendarEdition, policy, basis, knownAt);
    }

    /** For each of these terms, the command by which it decides for itself. */
    List<MoveObligation> commands(List<String> obligationIds) {
        return obligationIds.stream()
                .map(id -> new MoveObligation(id, change()))
                .toList();
    }
}
