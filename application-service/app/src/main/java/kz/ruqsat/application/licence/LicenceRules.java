package kz.ruqsat.application.licence;

import java.time.LocalDate;
import java.util.Optional;
import kz.ruqsat.application.licence.LicenceDecision.Reissue;
import kz.ruqsat.application.licence.LicenceDecision.Resumption;
import kz.ruqsat.application.licence.LicenceDecision.Suspension;
import kz.ruqsat.application.licence.LicenceDecision.Termination;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** What can be decided about a licence as it stands, and what then happens to it. */
final class LicenceRules {

    private LicenceRules() {}

    /** Whether a decision can be taken on a day. */
    sealed interface Answer {

        record Open() implements Answer {}

        /** It was decided so before. */
        record Decided() implements Answer {}

        record No(Rejection why) implements Answer {}
    }

    /** Who decides what, when. */
    record Deciding(String proposedBy, String approvedBy, LocalDate today, java.time.Instant at) {}

    static Answer judge(LicenceState state, LicenceDecision asked, LocalDate today) {
        var ended = ended(state, today);
        return switch (asked) {
            case Termination termination when isDecided(state, termination) -> new Answer.Decided();
            case Termination termination -> ended.orElseGet(() -> within(state, termination.from(), today));
            case Suspension suspension -> ended.orElseGet(() -> suspension(state, suspension, today));
            case Resumption resumption -> ended.orElseGet(() -> resumption(state, resumption, today));
            case Reissue reissue -> ended.orElseGet(() -> reissue(state, reissue));
        };
    }

    /** A licence whose end is decided is not decided upon any more, even if that day is still to come. */
    private static Optional<Answer> ended(LicenceState state, LocalDate today) {
        if (state.isOpen(today)) {
            return Optional.empty();
        }
        var how = state.terminated() == null ? LicenceStanding.EXPIRED : LicenceStanding.TERMINATED;
        return Optional.of(
                new Answer.No(LicenceProblems.NOT_IN_FORCE.rejection().with("state", how.name())));
    }

    private static boolean isDecided(LicenceState state, Termination asked) {
        var terminated = state.terminated();
        return terminated != null
                && asked.ground().equals(terminated.ground())
                && isSameDay(asked.from(), terminated.from());
    }

    private static Answer suspension(LicenceState state, Suspension asked, LocalDate today) {
        var open = state.openSuspension(today);
        if (open.isEmpty()) {
            return within(state, asked.from(), today);
        }
        var decided = open.get();
        return asked.months() == decided.months()
                        && asked.ground().equals(decided.ground())
                        && isSameDay(asked.from(), decided.from())
                ? new Answer.Decided()
                : new Answer.No(LicenceProblems.ALREADY_SUSPENDED.rejection().with("lastDay", decided.lastDay()));
    }

    private static Answer resumption(LicenceState state, Resumption asked, LocalDate today) {
        if (state.openSuspension(today).isPresent()) {
            return new Answer.Open();
        }
        var resumed = state.lastSuspension().map(LicenceState.Suspended::resumed);
        return resumed.filter(one -> asked.ground().equals(one.ground())).isPresent()
                ? new Answer.Decided()
                : new Answer.No(LicenceProblems.NOT_SUSPENDED.rejection());
    }

    private static Answer reissue(LicenceState state, Reissue asked) {
        var document = state.document();
        if (!asked.change().of(document.holder()).equals(document.holder())) {
            return new Answer.Open();
        }
        return asked.ground().equals(document.ground())
                ? new Answer.Decided()
                : new Answer.No(LicenceProblems.NOTHING_CHANGES.rejection());
    }

    /** No decision reaches back, and none beyond the licence's last day; null is the day of the decision. */
    private static Answer within(LicenceState state, @Nullable LocalDate day, LocalDate today) {
        var last = state.issued().validUntil();
        return day == null || !day.isBefore(today) && !day.isAfter(last)
                ? new Answer.Open()
                : new Answer.No(LicenceProblems.DAY_OUT_OF_RANGE
                        .rejection()
                        .with("first", today)
                        .with("last", last));
    }

    private static boolean isSameDay(@Nullable LocalDate asked, LocalDate decided) {
        return asked == null || asked.equals(decided);
    }

    static LicenceEvent proposed(LicenceState state, LicenceProposal proposal) {
        var licenceId = state.issued().licenceId();
        return switch (proposal.asks()) {
            case Suspension(var months, var from, var ground) ->
                new SuspensionProposed(licenceId, months, from, ground, proposal.by(), proposal.at());
            case Resumption(var ground) -> new ResumptionProposed(licenceId, ground, proposal.by(), proposal.at());
            case Termination(var from, var ground) ->
                new TerminationProposed(licenceId, from, ground, proposal.by(), proposal.at());
            case Reissue(var change, var ground) ->
                new ReissueProposed(licenceId, change, ground, proposal.by(), proposal.at());
        };
    }

    /** @param number of the new document, where there is one */
    static LicenceEvent decided(LicenceState state, LicenceDecision asked, Deciding who, @Nullable String number) {
        var licenceId = state.issued().licenceId();
        return switch (asked) {
            case Suspension suspension -> suspended(state, suspension, who);
            case Resumption(var ground) ->
                new LicenceResumed(
                        licenceId,
                        state.suspensions().getLast().decided().suspensionId(),
                        who.today(),
                        ground,
                        who.proposedBy(),
                        who.approvedBy(),
                        who.at());
            case Termination(var from, var ground) ->
                new LicenceTerminated(
                        licenceId,
                        from == null ? who.today() : from,
                        ground,
                        who.proposedBy(),
                        who.approvedBy(),
                        who.at());
            case Reissue(var change, var ground) ->
                new LicenceReissued(
                        licenceId,
                        java.util.Objects.requireNonNull(number),
                        who.today(),
                        state.document().reference(),
                        change.of(state.document().holder()),
                        ground,
                        who.proposedBy(),
                        who.approvedBy(),
                        who.at());
        };
    }

    private static LicenceSuspended suspended(LicenceState state, Suspension asked, Deciding who) {
        var licenceId = state.issued().licenceId();
        var from = asked.from() == null ? who.today() : asked.from();
        return new LicenceSuspended(
                licenceId,
                Ids.derived(licenceId, "suspension " + (state.suspensions().size() + 1)),
                from,
                asked.months(),
                SuspensionTerm.lastDay(from, asked.months()),
                asked.ground(),
                who.proposedBy(),
                who.approvedBy(),
                who.at());
    }

    /** A suspension is ended by its clock once, and only into a licence that is in force on the day after. */
    static Optional<LicenceEvent> endSuspension(LicenceState state, EndSuspension command) {
        var resumedOn = command.lastDay().plusDays(1);
        return state.lastSuspension()
                .filter(last ->
                        last.resumed() == null && last.decided().lastDay().equals(command.lastDay()))
                .filter(last -> state.on(resumedOn) == LicenceStanding.ACTIVE)
                .map(last -> new LicenceResumed(
                        command.licenceId(), last.decided().suspensionId(), resumedOn, null, null, null, command.at()));
    }
}
