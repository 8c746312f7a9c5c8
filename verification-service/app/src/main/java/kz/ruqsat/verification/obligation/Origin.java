package kz.ruqsat.verification.obligation;

/** Who wants a clock stopped or started. */
public enum Origin {
    /** A person: what does not fit is refused, so that they learn it. */
    PERSON,
    /** The process, which may come late: what no longer fits finds nothing to do. */
    PROCESS
}
