package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.problem.PoolProblems.ALREADY_IN_POOL;
import static kz.ruqsat.pool.problem.PoolProblems.NOT_IN_POOL;
import static kz.ruqsat.pool.problem.PoolProblems.NOT_YOUR_LICENCE;
import static kz.ruqsat.pool.problem.PoolProblems.SWITCH_AFTER_LICENCE;
import static kz.ruqsat.pool.problem.PoolProblems.SWITCH_BEFORE_LICENCE;
import static kz.ruqsat.pool.problem.PoolProblems.SWITCH_IN_FUTURE;
import static kz.ruqsat.pool.problem.PoolProblems.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.problem.Rejection;
import kz.ruqsat.pool.membership.ReportDecision.Nothing;
import kz.ruqsat.pool.membership.ReportDecision.Refuse;
import kz.ruqsat.pool.membership.ReportDecision.Tell;

/**
 * Decides on what a licensee tells that is no move: a pool joined in addition, a pool left for none. Rows 4 and 9 of order
 * 165/НҚ speak of moving from one pool to another only, so no term follows.
 */
final class NoticePolicy {

    private NoticePolicy() {}

    /** A pool's statement that was taken for a move speaks of this join, if it names the same pool. */
    static ReportDecision decide(MembershipState state, ReportPoolJoin report) {
        var objection =
                objection(state.licence(), report.portal(), report.joinedOn(), report.receivedOn(), "/joinedOn");
        if (objection.isPresent()) {
            return new Refuse(objection.get());
        }
        var noticeId = state.licence().ref().noticeId(StatementKind.JOINED, report.poolId(), report.joinedOn());
        if (state.notices().stream().anyMatch(one -> one.id().equals(noticeId))) {
            return new Nothing(noticeId);
        }
        var observed = state.switches().ofWhichSpeaks(report.poolId(), report.joinedOn()).stream()
                .filter(one -> one.notice() == null)
                .findFirst();
        var before = observed.map(state::without).orElse(state);
        if (before.poolsOn(report.joinedOn()).contains(report.poolId())) {
            return new Refuse(at(ALREADY_IN_POOL, "/poolId"));
        }
        var events = new ArrayList<MembershipEvent>();
        observed.ifPresent(taken -> events.add(new PoolSwitchWithdrawn(
                report.membershipId(),
                taken.id(),
                WithdrawalReason.JOINED_IN_ADDITION.name(),
                noticeId,
                report.receivedAt())));
        events.add(new PoolJoinReported(
                report.membershipId(),
                noticeId,
                report.poolId(),
                report.joinedOn(),
                report.receivedAt(),
                report.receivedOn(),
                SwitchFlag.of(report.poolAccredited(), null, null)));
        return new Tell(noticeId, events);
    }

    static ReportDecision decide(MembershipState state, ReportPoolLeave report) {
        var objection = objection(state.licence(), report.portal(), report.leftOn(), report.receivedOn(), "/leftOn");
        if (objection.isPresent()) {
            return new Refuse(objection.get());
        }
        var noticeId = state.licence().ref().noticeId(StatementKind.LEFT, report.poolId(), report.leftOn());
        if (state.notices().stream().anyMatch(one -> one.id().equals(noticeId))) {
            return new Nothing(noticeId);
        }
        if (!state.poolsOn(report.leftOn()).contains(report.poolId())) {
            return new Refuse(at(NOT_IN_POOL, "/poolId"));
        }
        return new Tell(
                noticeId,
                List.of(new PoolLeaveReported(
                        report.membershipId(),
                        noticeId,
                        report.poolId(),
                        report.leftOn(),
                        report.receivedAt(),
                        report.receivedOn())));
    }

    /** What stands against a licensee's word about a day, whatever it says. How late it comes plays no part. */
    static Optional<Rejection> objection(
            Licence licence, String portal, LocalDate on, LocalDate receivedOn, String pointer) {
        if (!licence.portal().equals(portal)) {
            return Optional.of(NOT_YOUR_LICENCE.rejection());
        }
        if (on.isAfter(receivedOn)) {
            return Optional.of(at(SWITCH_IN_FUTURE, pointer));
        }
        if (on.isBefore(licence.ref().issuedOn())) {
            return Optional.of(at(SWITCH_BEFORE_LICENCE, pointer));
        }
        return on.isAfter(licence.validUntil()) ? Optional.of(at(SWITCH_AFTER_LICENCE, pointer)) : Optional.empty();
    }
}
