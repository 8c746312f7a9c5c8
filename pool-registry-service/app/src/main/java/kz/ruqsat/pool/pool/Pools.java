package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.platform.history.Histories;
import org.jspecify.annotations.Nullable;

/** Single pools, from their own histories: a change shows as soon as it is stored. */
public class Pools {

    private final Histories histories;

    Pools(Histories histories) {
        this.histories = histories;
    }

    public Optional<KnownPool> find(String poolId) {
        return find(poolId, null);
    }

    /** The pool as it was known at an instant. Ids of other things than pools are not found. */
    Optional<KnownPool> find(String poolId, @Nullable Instant knownAt) {
        var history = histories.of(poolId, knownAt);
        return history.isEmpty() || !(history.getFirst().event() instanceof PoolAccredited)
                ? Optional.empty()
                : Optional.of(KnownPool.of(history));
    }
}
