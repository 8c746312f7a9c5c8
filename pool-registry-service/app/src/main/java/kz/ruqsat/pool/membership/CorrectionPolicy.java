package kz.ruqsat.pool.membership;

import static java.util.Objects.requireNonNull;
import static kz.ruqsat.pool.problem.PoolProblems.SAME_POOL;
import static kz.ruqsat.pool.problem.PoolProblems.SWITCH_ALREADY_REPORTED;
import static kz.ruqsat.pool.problem.PoolProblems.SWITCH_CONFIRMED;
import static kz.ruqsat.pool.problem.PoolProblems.SWITCH_NOT_REPORTED;
import static kz.ruqsat.pool.problem.PoolProblems.UNKNOWN_SWITCH;
import static kz.ruqsat.pool.problem.PoolProblems.at;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.problem.Rejection;
import kz.ruqsat.pool.membership.ReportDecision.Nothing;
import kz.ruqsat.pool.membership.ReportDecision.Refuse;
import kz.ruqsat.pool.membership.ReportDecision.Tell;
import org.jspecify.annotations.Nullable;

/**
 * Decides on the correction of a notice. What was told stays in the history; the notice counts as given when it was first
 * given, and verification judges anew whether that was in time for the day that holds now.
 */
final class CorrectionPolicy {

    private CorrectionPolicy() {}

    static ReportDecision decide(MembershipState state, CorrectPoolSwitch correction) {
        var standing = state.switches().find(correction.switchId());
        if (standing.isEmpty()) {
            return new Refuse(UNKNOWN_SWITCH.rejection());
        }
        var told = standing.get();
        var objection = objection(state.licence(), told, correction);
        if (objection.isPresent()) {
            return new Refuse(objection.get());
        }
        return changesNothing(told, correction)
                ? new Nothing(told.id())
                : changed(state.without(told), told, correction);
    }

    private static ReportDecision changed(MembershipState others, PoolSwitch told, CorrectPoolSwitch correction) {
        var spokenOf = others.switches().ofWhichSpeaks(correction.toPoolId(), correction.switchedOn());
        var observed = spokenOf.stream().filter(one -> one.notice() == null).findFirst();
        if (observed.isPresent() && !told.reconciled()) {
            return merged(others, told, observed.get(), correction);
        }
        if (!spokenOf.isEmpty()) {
            var first = spokenOf.getFirst();
            return new Refuse(SWITCH_ALREADY_REPORTED
                    .rejection()
                    .with("switchId", first.id())
                    .with("switchedOn", first.on()));
        }
        if (others.poolsOn(correction.switchedOn()).contains(correction.toPoolId())) {
            return new Refuse(at(SAME_POOL, "/toPoolId"));
        }
        var known = others.poolOn(correction.switchedOn()).orElse(null);
        return new Tell(told.id(), List.of(corrected(told, correction, known)));
    }

    /** Once both sides speak of the same new pool, another pool is another move. */
    private static Optional<Rejection> objection(Licence licence, PoolSwitch told, CorrectPoolSwitch correction) {
        var against = NoticePolicy.objection(
                licence, correction.portal(), correction.switchedOn(), correction.receivedOn(), "/switchedOn");
        if (against.isPresent()) {
            return against;
        }
        if (told.notice() == null) {
            return Optional.of(SWITCH_NOT_REPORTED.rejection());
        }
        if (told.reconciled() && !told.toPoolId().equals(correction.toPoolId())) {
            return Optional.of(at(SWITCH_CONFIRMED, "/toPoolId"));
        }
        return correction.toPoolId().equals(correction.fromPoolId())
                ? Optional.of(at(SAME_POOL, "/toPoolId"))
                : Optional.empty();
    }

    private static boolean changesNothing(PoolSwitch told, CorrectPoolSwitch correction) {
        return told.toPoolId().equals(correction.toPoolId())
                && told.on().equals(correction.switchedOn())
                && (correction.fromPoolId() == null || correction.fromPoolId().equals(told.fromPoolId()));
    }

    /** The pool had stated just this, and nobody had told it: the two words meet. */
    private static ReportDecision merged(
            MembershipState others, PoolSwitch told, PoolSwitch observed, CorrectPoolSwitch correction) {
        var known = others.without(observed).poolOn(correction.switchedOn()).orElse(null);
        return new Tell(
                told.id(),
                List.of(
                        corrected(told, correction, known),
                        new PoolSwitchWithdrawn(
                                correction.membershipId(),
                                observed.id(),
                                WithdrawalReason.TOLD_BY_CORRECTION.name(),
                                told.id(),
                                correction.receivedAt()),
                        new MembershipReconciled(
                                correction.membershipId(),
                                told.id(),
                                correction.switchedOn(),
                                requireNonNull(observed.statedOn()),
                                correction.receivedAt())));
    }

    private static PoolSwitchCorrected corrected(
            PoolSwitch told, CorrectPoolSwitch correction, @Nullable String known) {
        var notice = requireNonNull(told.notice());
        return new PoolSwitchCorrected(
                correction.membershipId(),
                told.id(),
                notice.corrections().size() + 1,
                correction.fromPoolId() != null ? correction.fromPoolId() : known,
                correction.toPoolId(),
                correction.switchedOn(),
                correction.reason(),
                correction.receivedAt(),
                correction.receivedOn(),
                notice.receivedAt(),
                SwitchFlag.of(correction.toPoolAccredited(), correction.fromPoolId(), known));
    }
}
