package kz.ruqsat.pool.mismatch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case, folded from its events.
 *
 * @param opened how the last round began
 * @param dispute the words that differ, or differed last
 * @param dueOn nothing until verification has counted it
 */
public record MismatchState(
        MismatchOpened opened,
        Status status,
        Dispute dispute,
        @Nullable LocalDate dueOn) {

    /** How a case stands. */
    public enum Status {
        OPEN,
        MET,
        OVERTAKEN,
        CLOSED_BY_OFFICER
    }

    static @Nullable MismatchState of(List<? extends MismatchEvent> events) {
        MismatchState state = null;
        for (var event : events) {
            state = after(state, event);
        }
        return state;
    }

    static MismatchState after(@Nullable MismatchState before, MismatchEvent event) {
        if (event instanceof MismatchOpened opened) {
            return new MismatchState(opened, Status.OPEN, dispute(opened), null);
        }
        if (before == null) {
            throw new IllegalArgumentException("a case begins with its opening, not with " + event);
        }
        return before.after(event);
    }

    private MismatchState after(MismatchEvent event) {
        return switch (event) {
            case MismatchOpened again -> new MismatchState(again, Status.OPEN, dispute(again), null);
            case MismatchWordsChanged changed ->
                new MismatchState(
                        opened,
                        status,
                        new Dispute(
                                dispute.switchId(),
                                dispute.reason(),
                                changed.toldPoolId(),
                                changed.toldOn(),
                                changed.statedPoolId(),
                                changed.statedOn()),
                        dueOn);
            case MismatchTermKnown known ->
                known.termId().equals(opened.termId())
                        ? new MismatchState(opened, status, dispute, known.dueOn())
                        : this;
            case MismatchSettled settled ->
                new MismatchState(opened, Status.valueOf(settled.outcome()), dispute, dueOn);
            case MismatchClosed closed -> new MismatchState(opened, Status.CLOSED_BY_OFFICER, dispute, dueOn);
        };
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    private static Dispute dispute(MismatchOpened event) {
        return new Dispute(
                event.switchId(),
                MismatchReason.valueOf(event.reasonCode()),
                event.toldPoolId(),
                event.toldOn(),
                event.statedPoolId(),
                event.statedOn());
    }
}
