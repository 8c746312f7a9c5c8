package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.pool.membership.PoolSwitch.Correction;
import kz.ruqsat.pool.membership.PoolSwitch.NoticeTerm;
import kz.ruqsat.pool.membership.PoolSwitch.Objection;
import org.jspecify.annotations.Nullable;

/**
 * A move as callers see it. What verification answers about the term is empty until it has answered.
 *
 * @param switchedOn the day that the licensee told
 * @param statedOn the day that the new pool stated
 * @param receivedAt when the licensee's notice came
 * @param reconciled licensee and pool speak of this move
 * @param acceptedOn the working day on which the notice counts as received
 * @param dueOn last day of the term
 * @param lapsed the term passed before the licensee told
 * @param corrections what was told before and holds no more, oldest first
 * @param objection why, by the licensee, there was no such move; its words are not for the pool
 * @param withdrawn why this is no move of its own, and what took its place; nothing for a move that stands
 */
public record SwitchView(
        String id,
        LicenceRef licence,
        @Nullable String fromPoolId,
        String toPoolId,
        @Nullable LocalDate switchedOn,
        @Nullable LocalDate statedOn,
        @Nullable Instant receivedAt,
        boolean reconciled,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate dueOn,
        @Nullable Timeliness timeliness,
        @Nullable Integer workingDaysLate,
        boolean lapsed,
        List<String> flags,
        List<Correction> corrections,
        @Nullable Objection objection,
        @Nullable Withdrawal withdrawn) {

    /** Code of the reason, and the id of the move or notice of which the pool had spoken, or of the case that was found on. */
    public record Withdrawal(String reasonCode, String instead) {}

    public SwitchView {
        corrections = List.copyOf(corrections);
        flags = List.copyOf(flags);
    }

    static SwitchView of(MembershipState state, PoolSwitch one, boolean withObjection) {
        var withdrawn = state.withdrawn().get(one.id());
        var notice = one.notice();
        // A term that was taken back says nothing any more.
        var term = withdrawn == null ? one.term() : NoticeTerm.UNANSWERED;
        return new SwitchView(
                one.id(),
                state.licence().ref(),
                one.fromPoolId(),
                one.toPoolId(),
                notice == null ? null : notice.switchedOn(),
                one.statedOn(),
                notice == null ? null : notice.receivedAt(),
                one.reconciled(),
                term.acceptedOn(),
                term.dueOn(),
                term.timeliness(),
                term.workingDaysLate(),
                term.lapsed(),
                notice == null ? List.of() : notice.flags(),
                notice == null ? List.of() : notice.corrections(),
                withObjection ? one.objection() : null,
                withdrawn == null ? null : new Withdrawal(withdrawn.reasonCode(), withdrawn.instead()));
    }
}
