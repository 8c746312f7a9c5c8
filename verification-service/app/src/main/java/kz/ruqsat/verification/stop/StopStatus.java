package kz.ruqsat.verification.stop;

/** How an act on a class of terms stands. */
public enum StopStatus {
    /** A second person has not agreed yet. */
    DECLARED,
    /** It never came into force. */
    REJECTED,
    IN_FORCE,
    /** Ended by another word than its own; what it stopped stays explained by it. */
    ENDED
}
