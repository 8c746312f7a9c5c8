package kz.ruqsat.verification.requirement;

/** What can be said of a row without an officer. */
public enum Assessment {
    /** The facts meet a measured row; only said while nobody was asked for documents. */
    MET,
    /** The facts contradict the row, whatever a document may say. */
    NOT_MET,
    /** An officer must look: at a document, at a fact, or at an open question of law. */
    NEEDS_OFFICER,
    /** Nothing is there that an officer could look at. */
    EVIDENCE_MISSING
}
