package kz.ruqsat.pool.mismatch;

/** How the words of licensee and pool differ. */
public enum MismatchReason {
    /** The licensee told of a move, and the pool has not stated it. */
    POOL_SILENT,
    /** A pool stated a join, and the licensee let the term for its notice pass. */
    MINER_SILENT,
    /** A pool stated a join, and the licensee says that there was none. */
    MOVE_CONTESTED,
    /** The licensee told of a move to one pool, and another stated a join about the same time. */
    DIFFERENT_POOLS,
    /** Both speak of the same move, and each names another day. */
    DAYS_DIFFER;

    /** Whether only a pool speaks of a move, so that an officer may find that there was none. */
    boolean restsOnPoolAlone() {
        return this == MINER_SILENT || this == MOVE_CONTESTED;
    }
}
