package kz.ruqsat.verification.requirement;

/** Whether a row concerns the case at all. */
public enum Applicability {
    APPLIES,
    NOT_APPLICABLE,
    /** A fact is missing, the law leaves it open, or the wording is not known. */
    UNDETERMINED
}
