package kz.ruqsat.verification.obligation;

/** What has to be done within the term. */
public enum ObligationKind {
    COMPLETENESS_CHECK,
    DECISION,
    APPROVING_BODY_ANSWER,
    REMARKS_ANSWER,
    HEARING_OBJECTION,
    POOL_SWITCH_NOTICE,
    /** Our own rule: the authority settles what licensee and pool say differently. */
    MEMBERSHIP_MISMATCH,
    LICENCE_EXPIRY,
    SUSPENSION_END
}
