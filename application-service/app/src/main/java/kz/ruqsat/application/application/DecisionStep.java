package kz.ruqsat.application.application;

/** What a call to decide came to. */
public enum DecisionStep {
    /** It is now, or already was, proposed; a second person decides. */
    PROPOSED,
    /** It was decided by this call. */
    DECIDED,
    /** It had been decided so before: nothing to do. */
    ALREADY_DECIDED
}
