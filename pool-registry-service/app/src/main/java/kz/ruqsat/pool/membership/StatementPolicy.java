package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.problem.PoolProblems.SWITCH_IN_FUTURE;

import java.util.List;
import kz.ruqsat.pool.membership.MembershipState.StatedLine;
import org.jspecify.annotations.Nullable;

/**
 * Decides on one line of a pool. A line is always kept as a fact. A join is more than that only while the licence is in
 * force and the licensee is not known to be in that pool on that day: then it answers a move that the licensee told, or
 * it shows a move of which the licensee is silent.
 */
final class StatementPolicy {

    private StatementPolicy() {}

    /** A licence that is not known may be so tomorrow: its lines wait for it. */
    static StatementDecision decide(MembershipRecord record, RecordPoolStatement line) {
        if (line.on().isAfter(line.receivedOn())) {
            return StatementDecision.nothing(StatementOutcome.invalid(SWITCH_IN_FUTURE.code()));
        }
        return record.opened().map(state -> decide(state, line)).orElseGet(() -> wait(record, line));
    }

    private static StatementDecision wait(MembershipRecord record, RecordPoolStatement line) {
        var kept = record.kept().stream()
                .map(PoolStatementKept::line)
                .anyMatch(one -> one.poolId().equals(line.poolId())
                        && one.kind() == line.kind()
                        && one.on().equals(line.on()));
        return new StatementDecision(
                StatementOutcome.UNKNOWN_LICENCE, kept ? List.of() : List.of(PoolStatementKept.of(line)));
    }

    static StatementDecision decide(MembershipState state, RecordPoolStatement line) {
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
        var told = spokenOf.stream().filter(one -> answers(one, line)).findFirst();
        if (told.isPresent()) {
            return matched(line, told.get());
        }
        if (!spokenOf.isEmpty()
                || state.poolsOn(line.on()).contains(line.poolId())
                || isOfJoinInAddition(state, line)) {
            return fact(line);
        }
        return observed(state, line);
    }

    /** Another day that the pool named earlier gives way to the day that the licensee told, once the pool names it too. */
    private static boolean answers(PoolSwitch one, RecordPoolStatement line) {
        return one.statedOn() == null
                || one.notice() != null
                        && !one.statedOn().equals(one.notice().switchedOn())
                        && line.on().equals(one.notice().switchedOn());
    }

    private static boolean isOfJoinInAddition(MembershipState state, RecordPoolStatement line) {
        return state.notices().stream()
                .anyMatch(one -> one.kind() == StatementKind.JOINED
                        && one.poolId().equals(line.poolId())
                        && state.switches().noneElsewhereBetween(line.poolId(), one.on(), line.on()));
    }

    private static StatementDecision fact(RecordPoolStatement line) {
        return StatementDecision.accepted(recorded(line, null));
    }

    private static StatementDecision matched(RecordPoolStatement line, PoolSwitch told) {
        return StatementDecision.accepted(
                recorded(line, told.id()),
                new MembershipReconciled(line.membershipId(), told.id(), told.on(), line.on(), line.statedAt()));
    }

    private static StatementDecision observed(MembershipState state, RecordPoolStatement line) {
        var switchId = state.freeSwitchId(line.poolId(), line.on());
        return StatementDecision.accepted(
                recorded(line, switchId),
                new PoolSwitchObserved(
                        line.membershipId(),
                        switchId,
                        state.poolOn(line.on()).orElse(null),
                        line.poolId(),
                        line.on(),
                        line.statedAt()));
    }

    private static PoolStatementRecorded recorded(RecordPoolStatement line, @Nullable String switchId) {
        return new PoolStatementRecorded(
                line.membershipId(), line.poolId(), line.kind().name(), line.on(), switchId, line.statedAt());
    }
}
