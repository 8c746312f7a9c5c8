package kz.ruqsat.notification.notice;

/** What came of one attempt. */
public enum Outcome {
    /** The channel took the notice over. */
    ACCEPTED,
    /** Not now: worth another attempt. */
    POSTPONED,
    /** Never: another attempt would end the same. */
    REFUSED
}
