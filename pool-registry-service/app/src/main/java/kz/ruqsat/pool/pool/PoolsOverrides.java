package kz.ruqsat.pool.pool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The overrides of the register, in the order in which they were recorded. No two hold on the same day. */
public record PoolsOverrides(List<PoolsOverride> all) {

    static final PoolsOverrides NONE = new PoolsOverrides(List.of());

    public PoolsOverrides {
        all = List.copyOf(all);
    }

    PoolsOverrides after(RegisterEvent event) {
        return switch (event) {
            case AccreditedPoolsOverridden e -> {
                var more = new ArrayList<>(all);
                more.add(PoolsOverride.of(e));
                yield new PoolsOverrides(more);
            }
            case AccreditedPoolsOverrideRevoked e ->
                new PoolsOverrides(all.stream()
                        .map(one -> one.id().equals(e.overrideId()) ? one.revoked(e) : one)
                        .toList());
        };
    }

    Optional<PoolsOverride> on(LocalDate day) {
        return all.stream().filter(one -> one.holdsOn(day)).findFirst();
    }

    Optional<PoolsOverride> find(String overrideId) {
        return all.stream().filter(one -> one.id().equals(overrideId)).findFirst();
    }
}
