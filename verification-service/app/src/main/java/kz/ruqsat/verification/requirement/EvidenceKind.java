package kz.ruqsat.verification.requirement;

/** What can confirm a requirement: kinds of documents, and the one confirmation that is an entry and not a document. */
public enum EvidenceKind {
    DATA_CENTRE_TITLE,
    GUARANTEE_LETTER,
    POOL_CERTIFICATE,
    POOL_REPLY,
    POOL_CONTRACT,
    GRID_SYSTEMS_CONFIRMATION,
    TECHNICAL_CONDITIONS,
    REGISTER_NOTICE,
    /** Attached, but of a kind that no row accepts by itself. */
    OTHER,
    /** The entry in the register of hardware, given by the numbers of the units; never attached. */
    REGISTER_ENTRY
}
