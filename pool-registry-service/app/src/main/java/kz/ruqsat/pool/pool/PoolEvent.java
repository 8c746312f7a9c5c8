package kz.ruqsat.pool.pool;

/** What happens to a pool. */
public sealed interface PoolEvent
        permits PoolAccredited, PoolProlonged, PoolSuspended, PoolReinstated, PoolWithdrawn, PoolExpired {

    String poolId();
}
