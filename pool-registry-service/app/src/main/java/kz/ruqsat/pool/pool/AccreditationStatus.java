package kz.ruqsat.pool.pool;

/** The state of an accreditation on a day. */
public enum AccreditationStatus {
    ACCREDITED,
    SUSPENDED,
    /** Terminal: a pool that is accredited anew is entered anew. */
    WITHDRAWN,
    /** Terminal in the same way: its last day is over. */
    EXPIRED;

    boolean isEnd() {
        return this == WITHDRAWN || this == EXPIRED;
    }
}
