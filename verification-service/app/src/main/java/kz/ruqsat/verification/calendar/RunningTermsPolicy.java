package kz.ruqsat.verification.calendar;

/** What a change of the calendar does to terms that run already; the law does not say it in general. */
public enum RunningTermsPolicy {
    /** Every running term keeps its date. */
    KEEP,
    /** A term may end later, never earlier. */
    LENGTHEN_ONLY,
    /** Every running term ends on the day that follows from the new calendar. */
    FOLLOW_THE_DECREE
}
