package kz.ruqsat.verification.verification;

/** Whether the package is complete. */
public enum Completeness {
    UNCHECKED,
    CONFIRMED,
    INCOMPLETE
}
