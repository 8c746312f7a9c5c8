package kz.ruqsat.pool.membership;

import kz.ruqsat.platform.language.Language;
import kz.ruqsat.pool.pool.Pools;
import org.jspecify.annotations.Nullable;

/** How pools are called on pages. There are no English names of record: readers of English get the Russian one. */
public record PoolNames(Pools pools) {

    /** The name in the reader's language, the id of a pool that is not in the register, nothing for none. */
    public @Nullable String of(@Nullable String poolId, Language language) {
        return poolId == null
                ? null
                : pools.find(poolId)
                        .map(pool -> language == Language.KK
                                ? pool.entry().nameKk()
                                : pool.entry().nameRu())
                        .orElse(poolId);
    }
}
