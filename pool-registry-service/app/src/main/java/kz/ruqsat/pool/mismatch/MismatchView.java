package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.command.ActorMetadata;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.membership.PoolSwitch.Objection;
import kz.ruqsat.pool.mismatch.MismatchState.Status;
import org.jspecify.annotations.Nullable;

/**
 * A case as callers see it.
 *
 * @param round how many times the two began to differ
 * @param termId id of the obligation under which verification keeps the clock
 * @param objection why, by the licensee, there was no such move as the pool stated
 * @param finding what the officer found about the words when closing the case, if anything
 * @param closingReason the officer's words, if an officer closed it
 * @param history every event, oldest first
 */
public record MismatchView(
        String id,
        LicenceRef licence,
        String membershipId,
        String switchId,
        MismatchReason reason,
        Word told,
        Word stated,
        Status status,
        int round,
        LocalDate openedOn,
        @Nullable LocalDate dueOn,
        String termId,
        @Nullable Objection objection,
        @Nullable String closingReason,
        @Nullable Finding finding,
        List<Step> history) {

    /** What one side says; nothing if it is silent. */
    public record Word(@Nullable String poolId, @Nullable LocalDate on) {}

    /** One event. */
    public record Step(String event, Instant at, @Nullable String by) {}

    public MismatchView {
        history = List.copyOf(history);
    }

    static MismatchView of(Mismatches.Known known, @Nullable Objection objection) {
        var state = known.state();
        var opened = state.opened();
        var dispute = state.dispute();
        var closing = known.history().getLast().event() instanceof MismatchClosed closed ? closed : null;
        return new MismatchView(
                opened.mismatchId(),
                new LicenceRef(opened.licenceNumber(), opened.licenceIssuedOn()),
                opened.membershipId(),
                opened.switchId(),
                dispute.reason(),
                new Word(dispute.toldPoolId(), dispute.toldOn()),
                new Word(dispute.statedPoolId(), dispute.statedOn()),
                state.status(),
                opened.round(),
                opened.openedOn(),
                state.dueOn(),
                opened.termId(),
                objection,
                closing == null ? null : closing.reason(),
                closing == null || closing.finding() == null ? null : Finding.valueOf(closing.finding()),
                known.history().stream().map(MismatchView::step).toList());
    }

    private static Step step(Recorded recorded) {
        var by = recorded.metadata().get(ActorMetadata.ACTOR);
        return new Step(recorded.type(), recorded.recordedAt(), by == null ? null : by.toString());
    }
}
