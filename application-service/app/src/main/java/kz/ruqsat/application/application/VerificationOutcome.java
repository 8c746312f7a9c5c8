package kz.ruqsat.application.application;

/** How a verification ended. */
public enum VerificationOutcome {
    ALL_MET,
    NOT_ALL_MET,
    /** The package was not complete: further consideration is refused. */
    INCOMPLETE
}
