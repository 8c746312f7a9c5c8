package kz.ruqsat.notification.notice;

/** Why an attempt did not succeed; its words stand in the messages under {@code reason.<name>}. */
public enum Reason {
    /** Nobody ever told us an address. */
    NO_ADDRESS,
    /** The mail server knows no such mailbox, or refuses it for good. */
    ADDRESS_REFUSED,
    /** The mail server, or the portal's server, cannot be reached. */
    UNREACHABLE,
    /** It was reached and answered something else than "accepted". */
    NOT_ACCEPTED,
    /** It did not answer in time. */
    TIMED_OUT,
    /** The address of a webhook leads where we do not call. */
    TARGET_FORBIDDEN,
    /** The portal removed its endpoint meanwhile. */
    ENDPOINT_REMOVED,
    /** A defect of ours. */
    INTERNAL_ERROR
}
