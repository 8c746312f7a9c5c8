package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.problem.PoolProblems.SWITCH_IN_FUTURE;

import kz.ruqsat.pool.membership.MembershipState.StatedLine;
import org.jspecify.annotations.Nullable;

/**
 * Decides on one line of a pool. A line is always kept as a fact. A join is more than that only while the licence is in
 * force and the licensee is not known to be in that pool on that day: then it answers a move that the licensee told, or
 * it shows a move of which the licensee is silent.
 */
final class StatementPolicy {

    private StatementPolicy() {}

    static StatementDecision decide(MembershipState state, RecordPoolStatement line) {
        if (line.on().isAfter(line.receivedOn())) {
            return StatementDecision.nothing(StatementOutcome.invalid(SWITCH_IN_FUTURE.code()));
        }
        if (state.statements().contains(new StatedLine(line.poolId(), line.kind(), line.on()))) {
            return StatementDecision.nothing(StatementOutcome.REPEATED);
        }
        return switch (line.kind()) {
            case LEFT -> fact(line);
            case JOINED -> state.licence().coversDay(line.on()) ? joined(state, line) : fact(line);
        };
    }

    private static StatementDecision joined(MembershipState state, RecordPoolStatement line) {
        var spokenOf = state.switches().ofWhichSpeaks(line.poolId(), line.on());
        var told = spokenOf.stream().filter(one -> one.statedOn() == null).findFirst();
        if (told.isPresent()) {
            return matched(line, told.get());
        }
        var former = state.poolOn(line.on());
        if (!spokenOf.isEmpty() || former.filter(line.poolId()::equals).isPresent()) {
            return fact(line);
        }
        return observed(state, line, former.orElse(null));
    }

    private static StatementDecision fact(RecordPoolStatement line) {
        return StatementDecision.accepted(recorded(line, null));
    }

    private static StatementDecision matched(RecordPoolStatement line, PoolSwitch told) {
        return StatementDecision.accepted(
                recorded(line, told.id()),
                new MembershipReconciled(line.membershipId(), told.id(), told.on(), line.on(), line.statedAt()));
    }

    private static StatementDecision observed(
            MembershipState state, RecordPoolStatement line, @Nullable String former) {
        var switchId = state.licence().ref().switchId(line.poolId(), line.on());
        return state.switches().find(switchId).isPresent()
                ? fact(line)
                : StatementDecision.accepted(
                        recorded(line, switchId),
                        new PoolSwitchObserved(
                                line.membershipId(), switchId, former, line.poolId(), line.on(), line.statedAt()));
    }

    private static PoolStatementRecorded recorded(RecordPoolStatement line, @Nullable String switchId) {
        return new PoolStatementRecorded(
                line.membershipId(), line.poolId(), line.kind().name(), line.on(), switchId, line.statedAt());
    }
}
