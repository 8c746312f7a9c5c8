package kz.ruqsat.verification.obligation;

/** What the authority waits for while a clock stands still. */
public enum PauseCategory {
    APPLICANT,
    OTHER_BODY,
    COURT,
    FORCE_MAJEURE,
    /** A legal act stops a whole class of terms. */
    LEGAL_ACT
}
