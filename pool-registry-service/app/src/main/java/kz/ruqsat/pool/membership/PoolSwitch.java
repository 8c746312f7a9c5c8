package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One move of a licensee to a pool, as both sides speak of it. At least one of notice and statedOn is there.
 *
 * @param notice what the licensee told, nothing while it is silent
 * @param statedOn the day that the new pool stated, nothing while it is silent
 * @param reconciled both sides speak of this move
 * @param term what verification answered about the term of the notice
 */
public record PoolSwitch(
        String id,
        @Nullable String fromPoolId,
        String toPoolId,
        @Nullable Notice notice,
        @Nullable LocalDate statedOn,
        boolean reconciled,
        NoticeTerm term) {

    /** What the licensee told. */
    public record Notice(LocalDate switchedOn, Instant receivedAt, List<String> flags) {
        public Notice {
            flags = List.copyOf(flags);
        }
    }

    /** What verification answered; everything is empty until it has. */
    public record NoticeTerm(
            boolean lapsed,
            @Nullable LocalDate dueOn,
            @Nullable Timeliness timeliness,
            @Nullable Integer workingDaysLate,
            @Nullable LocalDate acceptedOn) {

        static final NoticeTerm UNANSWERED = new NoticeTerm(false, null, null, null, null);
    }

    static PoolSwitch told(PoolSwitchReported event) {
        return new PoolSwitch(
                event.switchId(),
                event.fromPoolId(),
                event.toPoolId(),
                noticeOf(event),
                null,
                false,
                NoticeTerm.UNANSWERED);
    }

    static PoolSwitch observed(PoolSwitchObserved event) {
        return new PoolSwitch(
                event.switchId(),
                event.fromPoolId(),
                event.toPoolId(),
                null,
                event.statedOn(),
                false,
                NoticeTerm.UNANSWERED);
    }

    /** The day of the move: the licensee's word goes before the pool's, for the duty is the licensee's. */
    public LocalDate on() {
        return notice != null ? notice.switchedOn() : Objects.requireNonNull(statedOn);
    }

    PoolSwitch and(PoolSwitchReported event) {
        return new PoolSwitch(id, event.fromPoolId(), toPoolId, noticeOf(event), statedOn, reconciled, term);
    }

    PoolSwitch and(MembershipReconciled event) {
        return new PoolSwitch(id, fromPoolId, toPoolId, notice, event.statedOn(), true, term);
    }

    PoolSwitch and(SwitchTimelinessRecorded event) {
        var answered = new NoticeTerm(
                term.lapsed(),
                event.dueOn(),
                Timeliness.valueOf(event.timeliness()),
                event.workingDaysLate(),
                event.acceptedOn());
        return new PoolSwitch(id, fromPoolId, toPoolId, notice, statedOn, reconciled, answered);
    }

    PoolSwitch and(SwitchNoticeLapsed event) {
        var lapsed = new NoticeTerm(true, event.dueOn(), term.timeliness(), term.workingDaysLate(), term.acceptedOn());
        return new PoolSwitch(id, fromPoolId, toPoolId, notice, statedOn, reconciled, lapsed);
    }

    private static Notice noticeOf(PoolSwitchReported event) {
        return new Notice(event.switchedOn(), event.receivedAt(), event.flags());
    }
}
