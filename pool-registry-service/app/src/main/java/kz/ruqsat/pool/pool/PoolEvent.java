package kz.ruqsat.pool.pool;

/** What happens to a pool. */
public sealed interface PoolEvent permits PoolAccredited, PoolSuspended, PoolReinstated, PoolWithdrawn {

    String poolId();
}
