package kz.ruqsat.pool.contract;

/** A licensee that mines through a pool. */
public record PoolMemberV1(String membershipId, PoolLicenceV1 licence) {}
