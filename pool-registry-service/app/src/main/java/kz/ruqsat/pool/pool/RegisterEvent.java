package kz.ruqsat.pool.pool;

/** What happens to the register of pools as a whole. */
public sealed interface RegisterEvent permits AccreditedPoolsOverridden, AccreditedPoolsOverrideRevoked {

    String registerId();
}
