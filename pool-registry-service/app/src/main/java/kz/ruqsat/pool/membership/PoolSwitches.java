package kz.ruqsat.pool.membership;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The moves of one licensee in the order of their days (of one day: in the order in which we heard of them).
 *
 * <p>The rule by which two words are taken to speak of the same move: the same new pool, and no move to another pool
 * on a day strictly between the two days that they name. Of several such moves the nearest counts.
 */
public record PoolSwitches(List<PoolSwitch> inOrder) {

    static final PoolSwitches NONE = new PoolSwitches(List.of());

    public PoolSwitches {
        inOrder = inOrder.stream().sorted(comparing(PoolSwitch::on)).toList();
    }

    PoolSwitches and(PoolSwitch one) {
        var more = new ArrayList<>(inOrder);
        more.add(one);
        return new PoolSwitches(more);
    }

    PoolSwitches with(String switchId, UnaryOperator<PoolSwitch> change) {
        return new PoolSwitches(inOrder.stream()
                .map(one -> one.id().equals(switchId) ? change.apply(one) : one)
                .toList());
    }

    PoolSwitches without(PoolSwitch gone) {
        return new PoolSwitches(
                inOrder.stream().filter(one -> !one.id().equals(gone.id())).toList());
    }

    public Optional<PoolSwitch> find(String switchId) {
        return inOrder.stream().filter(one -> one.id().equals(switchId)).findFirst();
    }

    /** The moves of which a word about "to this pool on this day" may speak, nearest first. */
    List<PoolSwitch> ofWhichSpeaks(String toPoolId, LocalDate day) {
        return inOrder.stream()
                .filter(one -> one.toPoolId().equals(toPoolId))
                .filter(one -> noneElsewhereBetween(toPoolId, one.on(), day))
                .sorted(comparingLong(one -> Math.abs(ChronoUnit.DAYS.between(one.on(), day))))
                .toList();
    }

    /** Whether no move to another pool was made on a day strictly between two. */
    boolean noneElsewhereBetween(String poolId, LocalDate one, LocalDate other) {
        var first = one.isBefore(other) ? one : other;
        var last = one.isBefore(other) ? other : one;
        return inOrder.stream()
                .filter(move -> !move.toPoolId().equals(poolId))
                .noneMatch(move -> move.on().isAfter(first) && move.on().isBefore(last));
    }
}
