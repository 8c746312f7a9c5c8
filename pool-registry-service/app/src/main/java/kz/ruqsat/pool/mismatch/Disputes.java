package kz.ruqsat.pool.mismatch;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ruqsat.pool.membership.MembershipState;
import kz.ruqsat.pool.membership.PoolSwitch;

/**
 * Finds what licensee and pools say differently of one licence. Of the nine combinations of their words about a move
 * (nothing, pool A, pool B) those that are not listed in {@link MismatchReason} need no case: both silent, both the same,
 * and a pool alone while the licensee's own term still runs.
 */
final class Disputes {

    /** Our own rule: words about two pools contradict each other when their days are no further apart. */
    private static final int DAYS_OF_ONE_MOVE = 7;

    private record Pair(PoolSwitch told, PoolSwitch stated) {

        long daysApart() {
            return Math.abs(ChronoUnit.DAYS.between(told.on(), stated.on()));
        }
    }

    private Disputes() {}

    static List<Dispute> of(MembershipState state) {
        var moves = state.switches().inOrder();
        var told = moves.stream().filter(one -> one.statedOn() == null).toList();
        var contested = moves.stream().filter(Disputes::isContested).toList();
        var stated = moves.stream()
                .filter(one -> one.notice() == null && !isContested(one))
                .toList();
        var pairs = contradictions(told, stated);
        return Stream.of(
                        pairs.stream().map(Disputes::differentPools),
                        told.stream()
                                .filter(one -> pairs.stream().noneMatch(pair -> pair.told() == one))
                                .map(Disputes::poolSilent),
                        stated.stream()
                                .filter(one -> pairs.stream().noneMatch(pair -> pair.stated() == one))
                                .filter(one -> one.term().lapsed())
                                .map(Disputes::minerSilent),
                        contested.stream().map(Disputes::moveContested),
                        moves.stream().filter(Disputes::namesTwoDays).map(Disputes::daysDiffer))
                .flatMap(found -> found)
                .toList();
    }

    /** The nearest two first; each word contradicts one other at most. */
    private static List<Pair> contradictions(List<PoolSwitch> told, List<PoolSwitch> stated) {
        var candidates = told.stream()
                .flatMap(one -> stated.stream().map(other -> new Pair(one, other)))
                .filter(pair -> pair.daysApart() <= DAYS_OF_ONE_MOVE)
                .sorted(Comparator.comparing(Pair::daysApart)
                        .thenComparing(pair -> pair.told().on())
                        .thenComparing(pair -> pair.stated().on())
                        .thenComparing(pair -> pair.told().id())
                        .thenComparing(pair -> pair.stated().id()))
                .toList();
        var pairs = new ArrayList<Pair>();
        for (var candidate : candidates) {
            if (pairs.stream()
                    .noneMatch(pair -> pair.told() == candidate.told() || pair.stated() == candidate.stated())) {
                pairs.add(candidate);
            }
        }
        return pairs;
    }

    /** Who tells of a move after all takes back that there was none. */
    private static boolean isContested(PoolSwitch one) {
        return one.notice() == null && one.objection() != null;
    }

    private static boolean namesTwoDays(PoolSwitch one) {
        return one.notice() != null
                && one.statedOn() != null
                && !one.statedOn().equals(one.notice().switchedOn());
    }

    private static Dispute differentPools(Pair pair) {
        return new Dispute(
                pair.told().id(),
                MismatchReason.DIFFERENT_POOLS,
                pair.told().toPoolId(),
                pair.told().on(),
                pair.stated().toPoolId(),
                pair.stated().on());
    }

    private static Dispute poolSilent(PoolSwitch told) {
        return new Dispute(told.id(), MismatchReason.POOL_SILENT, told.toPoolId(), told.on(), null, null);
    }

    private static Dispute minerSilent(PoolSwitch stated) {
        return new Dispute(stated.id(), MismatchReason.MINER_SILENT, null, null, stated.toPoolId(), stated.on());
    }

    private static Dispute moveContested(PoolSwitch stated) {
        return new Dispute(stated.id(), MismatchReason.MOVE_CONTESTED, null, null, stated.toPoolId(), stated.on());
    }

    private static Dispute daysDiffer(PoolSwitch one) {
        return new Dispute(
                one.id(),
                MismatchReason.DAYS_DIFFER,
                one.toPoolId(),
                Objects.requireNonNull(one.notice()).switchedOn(),
                one.toPoolId(),
                one.statedOn());
    }
}
