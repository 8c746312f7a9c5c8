package kz.ruqsat.verification.verification;

/** Where a verification stands as a whole. */
public enum Phase {
    /** Requirements are to be settled. */
    OPEN,
    /** The check has ended, the application is not decided yet or its licence not issued yet. */
    CONCLUDED,
    /** A licence was issued: the requirements must hold as long as it does. */
    SUPERVISED,
    /** The end of the licence is decided. */
    ENDED,
    /** The application was withdrawn, returned or refused. */
    CLOSED
}
