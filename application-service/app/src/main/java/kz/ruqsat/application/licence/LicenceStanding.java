package kz.ruqsat.application.licence;

/** How a licence, or a document of it, stands on a day. */
public enum LicenceStanding {
    /** In force. */
    ACTIVE,
    /** Not in force for the time being, by decision. */
    SUSPENDED,
    /** Ended by decision. */
    TERMINATED,
    /** Its last day has passed. */
    EXPIRED,
    /** The document was replaced by another for the same right. */
    REISSUED
}
