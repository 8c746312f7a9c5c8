package kz.ruqsat.pool.contract;

/** A pool's name in the two official languages. */
public record PoolNameV1(String kk, String ru) {}
