package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.problem.PoolProblems.NOT_YOUR_LICENCE;
import static kz.ruqsat.pool.problem.PoolProblems.SWITCH_REPORTED;
import static kz.ruqsat.pool.problem.PoolProblems.UNKNOWN_SWITCH;

import java.util.List;
import kz.ruqsat.pool.membership.ReportDecision.Nothing;
import kz.ruqsat.pool.membership.ReportDecision.Refuse;
import kz.ruqsat.pool.membership.ReportDecision.Tell;

/**
 * Decides on a move that only a pool has stated: the licensee may contest it, and an officer may find that there was none.
 * An objection stops no term, or it would be a way to lengthen one; what an officer finds takes the term back.
 */
final class ObjectionPolicy {

    private ObjectionPolicy() {}

    static ReportDecision decide(MembershipState state, ContestPoolSwitch objection) {
        if (!state.licence().portal().equals(objection.portal())) {
            return new Refuse(NOT_YOUR_LICENCE.rejection());
        }
        var move = state.everHeardOf(objection.switchId());
        if (move.isEmpty()) {
            return new Refuse(UNKNOWN_SWITCH.rejection());
        }
        if (move.get().notice() != null) {
            return new Refuse(SWITCH_REPORTED.rejection());
        }
        var before = move.get().objection();
        boolean same = before != null && before.reason().equals(objection.reason());
        return same || state.withdrawn().containsKey(objection.switchId())
                ? new Nothing(objection.switchId())
                : new Tell(
                        objection.switchId(),
                        List.of(new PoolSwitchContested(
                                objection.membershipId(),
                                objection.switchId(),
                                objection.reason(),
                                objection.receivedAt())));
    }

    /** Nothing if the licensee has told of the move meanwhile, or it was dropped before. */
    static List<MembershipEvent> decide(MembershipState state, DropPoolSwitch finding) {
        return state.switches()
                .find(finding.switchId())
                .filter(move -> move.notice() == null)
                .<List<MembershipEvent>>map(move -> List.of(new PoolSwitchWithdrawn(
                        finding.membershipId(),
                        move.id(),
                        WithdrawalReason.FOUND_NO_MOVE.name(),
                        finding.mismatchId(),
                        finding.foundAt())))
                .orElse(List.of());
    }
}
