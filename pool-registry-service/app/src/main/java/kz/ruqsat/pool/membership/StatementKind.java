package kz.ruqsat.pool.membership;

/** What a pool states of a licensee. */
public enum StatementKind {
    JOINED,
    LEFT
}
