package kz.ruqsat.pool.contract;

/** Kafka topics of the pool registry service. */
public final class PoolTopics {

    /** Key: pool id. */
    public static final String POOLS = "ruqsat.pools";

    /** Key: membership id, one for each licence. */
    public static final String MEMBERSHIPS = "ruqsat.memberships";

    private PoolTopics() {}
}
