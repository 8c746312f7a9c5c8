package kz.ruqsat.verification.obligation;

/** What is recorded of an obligation; how it stands at an instant is its {@link ObligationStatus}. */
enum Standing {
    RUNNING,
    PAUSED,
    LAPSED,
    FULFILLED,
    FULFILLED_LATE,
    CANCELLED
}
