package kz.ruqsat.pool.pool;

/** The state of an accreditation on a day. */
public enum AccreditationStatus {
    ACCREDITED,
    SUSPENDED,
    /** Terminal: a pool that is accredited anew is entered anew. */
    WITHDRAWN
}
