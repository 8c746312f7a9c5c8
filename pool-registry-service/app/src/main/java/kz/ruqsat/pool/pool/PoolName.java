package kz.ruqsat.pool.pool;

/** A pool's name in the two official languages. */
public record PoolName(String kk, String ru) {}
