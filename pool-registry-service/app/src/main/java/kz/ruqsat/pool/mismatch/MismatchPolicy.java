package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.mismatch.MismatchState.Status;
import org.jspecify.annotations.Nullable;

/** What the words as they stand now mean for a case. */
final class MismatchPolicy {

    /**
     * The words as they stand.
     *
     * @param anyDispute whether the two sides differ about this move in any way
     */
    record Words(
            LicenceRef licence,
            @Nullable Dispute dispute,
            boolean anyDispute,
            boolean moveStands,
            LocalDate on,
            Instant at) {}

    private MismatchPolicy() {}

    static List<MismatchEvent> decide(String mismatchId, @Nullable MismatchState state, Words words) {
        var dispute = words.dispute();
        if (dispute == null) {
            return state == null || !state.isOpen() ? List.of() : List.of(settled(state, words));
        }
        if (state == null) {
            return List.of(opened(mismatchId, 1, dispute, words));
        }
        return switch (state.status()) {
            case OPEN -> state.dispute().equals(dispute) ? List.of() : List.of(changed(state, dispute, words));
            case MET, OVERTAKEN -> List.of(opened(mismatchId, state.opened().round() + 1, dispute, words));
            // What an officer has seen and closed stays closed; other words are another matter.
            case CLOSED_BY_OFFICER ->
                state.dispute().equals(dispute)
                        ? List.of()
                        : List.of(opened(mismatchId, state.opened().round() + 1, dispute, words));
        };
    }

    private static MismatchSettled settled(MismatchState state, Words words) {
        var outcome = words.moveStands() && !words.anyDispute() ? Status.MET : Status.OVERTAKEN;
        return new MismatchSettled(state.opened().mismatchId(), state.opened().round(), outcome.name(), words.at());
    }

    private static MismatchWordsChanged changed(MismatchState state, Dispute dispute, Words words) {
        return new MismatchWordsChanged(
                state.opened().mismatchId(),
                dispute.toldPoolId(),
                dispute.toldOn(),
                dispute.statedPoolId(),
                dispute.statedOn(),
                words.at());
    }

    private static MismatchOpened opened(String mismatchId, int round, Dispute dispute, Words words) {
        return new MismatchOpened(
                mismatchId,
                words.licence().membershipId(),
                dispute.switchId(),
                words.licence().number(),
                words.licence().issuedOn(),
                round,
                MismatchId.term(mismatchId, round),
                dispute.reason().name(),
                dispute.toldPoolId(),
                dispute.toldOn(),
                dispute.statedPoolId(),
                dispute.statedOn(),
                words.on(),
                words.at());
    }
}
