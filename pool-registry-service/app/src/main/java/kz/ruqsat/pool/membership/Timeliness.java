package kz.ruqsat.pool.membership;

/** Whether a notice came within its term. */
public enum Timeliness {
    ON_TIME,
    LATE
}
