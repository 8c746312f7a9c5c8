package kz.ruqsat.verification.calendar;

/** How an edition, or the proposal of one, stands. */
public enum EditionStatus {
    /** Part of the product's data. */
    SHIPPED,
    /** Waits for a second person. */
    PROPOSED,
    APPLIED,
    REJECTED
}
