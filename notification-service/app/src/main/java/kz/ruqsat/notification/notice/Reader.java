package kz.ruqsat.notification.notice;

/** In what capacity somebody is told. */
public enum Reader {
    APPLICANT,
    LICENSEE,
    /** The authority's own people who watch the terms. */
    OPS,
    /** The software of a portal. */
    PORTAL
}
