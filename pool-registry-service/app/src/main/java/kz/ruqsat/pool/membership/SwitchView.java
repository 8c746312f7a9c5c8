package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        List<String> flags) {

    public SwitchView {
        flags = List.copyOf(flags);
    }

    static SwitchView of(LicenceRef licence, PoolSwitch one) {
        var notice = one.notice();
        var term = one.term();
        return new SwitchView(
                one.id(),
                licence,
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
                notice == null ? List.of() : notice.flags());
    }
}
