package kz.ruqsat.verification.verification;

/** How a verification ended. */
public enum Outcome {
    ALL_MET,
    NOT_ALL_MET,
    /** The package was not complete: further consideration is refused. */
    INCOMPLETE
}
