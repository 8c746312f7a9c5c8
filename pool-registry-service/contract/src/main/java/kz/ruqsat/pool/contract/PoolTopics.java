package kz.ruqsat.pool.contract;

/** Kafka topics of the pool registry service. */
public final class PoolTopics {

    /** Key: pool id; for what concerns the register as a whole its own id. */
    public static final String POOLS = "ruqsat.pools";

    /** Key: membership id, one for each licence. */
    public static final String MEMBERSHIPS = "ruqsat.memberships";

    /** Key: part id. What a change of an accreditation means for members, apart from all else because there may be many. */
    public static final String POOL_EFFECTS = "ruqsat.pool-effects";

    private PoolTopics() {}
}
