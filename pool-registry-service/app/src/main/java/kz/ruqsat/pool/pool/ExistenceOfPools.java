package kz.ruqsat.pool.pool;

import java.time.LocalDate;
import java.util.stream.Collectors;
import kz.ruqsat.platform.history.Histories;

/** Whether accredited pools exist: as of any day, as known at any instant. */
class ExistenceOfPools {

    private final PoolTable register;
    private final Histories histories;

    ExistenceOfPools(PoolTable register, Histories histories) {
        this.register = register;
        this.histories = histories;
    }

    PoolsExistence on(AsOf asOf) {
        return PoolsExistence.on(
                asOf.day(),
                register.known(asOf).stream().map(RegisteredPool::accreditation).toList(),
                overrides(asOf));
    }

    /** The same, once the pool has undergone this change as well. */
    PoolsExistence afterwards(KnownPool pool, AccreditationChange change, LocalDate day) {
        var known = register.known(new AsOf(day, null)).stream()
                .collect(Collectors.toMap(RegisteredPool::id, RegisteredPool::accreditation));
        known.put(pool.entry().poolId(), pool.accreditation().after(change));
        return PoolsExistence.on(day, known.values(), overrides(new AsOf(day, null)));
    }

    /** All overrides that were known, whatever days they hold on. */
    PoolsOverrides overrides(AsOf asOf) {
        var overrides = PoolsOverrides.NONE;
        for (var recorded : histories.of(PoolsRegister.ID, asOf.knownAt())) {
            overrides = overrides.after((RegisterEvent) recorded.event());
        }
        return overrides;
    }
}
