package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.problem.PoolProblems.SAME_POOL;
import static kz.ruqsat.pool.problem.PoolProblems.SWITCH_ALREADY_REPORTED;
import static kz.ruqsat.pool.problem.PoolProblems.at;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.ruqsat.platform.problem.Rejection;
import kz.ruqsat.pool.membership.ReportDecision.Nothing;
import kz.ruqsat.pool.membership.ReportDecision.Refuse;
import kz.ruqsat.pool.membership.ReportDecision.Tell;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a licensee's report of a move (order 165/НҚ, continuing duty in rows 4 and 9). How late the report is
 * plays no part: a late notice is a fact as well, and verification counts the days.
 */
final class ReportPolicy {

    private ReportPolicy() {}

    static ReportDecision decide(MembershipState state, ReportPoolSwitch report) {
        var objection = objection(state.licence(), report);
        if (objection.isPresent()) {
            return new Refuse(objection.get());
        }
        var spokenOf = state.switches().ofWhichSpeaks(report.toPoolId(), report.switchedOn());
        var first = spokenOf.stream().filter(one -> repeats(one, report)).findFirst();
        if (first.isPresent()) {
            return new Nothing(first.get().id());
        }
        var observed = spokenOf.stream().filter(one -> one.notice() == null).findFirst();
        if (observed.isPresent()) {
            return matched(state, report, observed.get());
        }
        if (state.poolsOn(report.switchedOn()).contains(report.toPoolId())) {
            return new Refuse(at(SAME_POOL, "/toPoolId"));
        }
        return spokenOf.isEmpty() ? fresh(state, report) : alreadyReported(spokenOf.getFirst());
    }

    private static Optional<Rejection> objection(Licence licence, ReportPoolSwitch report) {
        return NoticePolicy.objection(licence, report.portal(), report.switchedOn(), report.receivedOn(), "/switchedOn")
                .or(() -> report.toPoolId().equals(report.fromPoolId())
                        ? Optional.of(at(SAME_POOL, "/toPoolId"))
                        : Optional.empty());
    }

    private static boolean repeats(PoolSwitch told, ReportPoolSwitch report) {
        return told.notice() != null
                && told.notice().switchedOn().equals(report.switchedOn())
                && (report.fromPoolId() == null || report.fromPoolId().equals(told.fromPoolId()));
    }

    private static ReportDecision matched(MembershipState state, ReportPoolSwitch report, PoolSwitch observed) {
        var known = state.without(observed).poolOn(report.switchedOn()).orElse(null);
        var reconciled = new MembershipReconciled(
                report.membershipId(),
                observed.id(),
                report.switchedOn(),
                Objects.requireNonNull(observed.statedOn()),
                report.receivedAt());
        return new Tell(observed.id(), List.of(told(report, observed.id(), known, true), reconciled));
    }

    private static ReportDecision fresh(MembershipState state, ReportPoolSwitch report) {
        var taken = state.switches()
                .find(state.licence().ref().switchId(report.toPoolId(), report.switchedOn()))
                .filter(one -> one.toPoolId().equals(report.toPoolId()));
        if (taken.isPresent()) {
            return alreadyReported(taken.get());
        }
        var switchId = state.freeSwitchId(report.toPoolId(), report.switchedOn());
        var known = state.poolOn(report.switchedOn()).orElse(null);
        return new Tell(switchId, List.of(told(report, switchId, known, false)));
    }

    private static ReportDecision alreadyReported(PoolSwitch one) {
        return new Refuse(
                SWITCH_ALREADY_REPORTED.rejection().with("switchId", one.id()).with("switchedOn", one.on()));
    }

    private static PoolSwitchReported told(
            ReportPoolSwitch report, String switchId, @Nullable String known, boolean observedBefore) {
        return new PoolSwitchReported(
                report.membershipId(),
                switchId,
                report.fromPoolId() != null ? report.fromPoolId() : known,
                report.toPoolId(),
                report.switchedOn(),
                report.receivedAt(),
                report.receivedOn(),
                observedBefore,
                SwitchFlag.of(report.toPoolAccredited(), report.fromPoolId(), known));
    }
}
