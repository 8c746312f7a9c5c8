package kz.ruqsat.pool.pool;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public register as of a day.
 *
 * @param accreditedPoolsExist what counts on that day
 * @param override because of which something else counts than the register shows
 */
record Register(
        LocalDate asOf,
        boolean accreditedPoolsExist,
        @Nullable PoolsOverride override,
        List<PoolRow> items,
        int total) {

    Register {
        items = List.copyOf(items);
    }
}
