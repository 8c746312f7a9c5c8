package kz.ruqsat.verification.obligation;

/**
 * The word for an obligation at an instant. Each obligation has exactly one. Never stored: {@link Reckoning} tells it from
 * what is recorded and from the instant that enforces.
 */
public enum ObligationStatus {
    /** Past its due instant, and the lapse is not recorded yet: normally for less than a second. */
    OVERDUE,
    /** Due on this very day. */
    DUE_TODAY,
    /** Due within the next few working days. */
    DUE_SOON,
    /** Due later. */
    RUNNING,
    /** Its clock stands still: it has no last day. */
    PAUSED,
    /** Its term has passed, which is recorded, and the duty is not done. */
    LAPSED,
    FULFILLED,
    FULFILLED_LATE,
    CANCELLED
}
