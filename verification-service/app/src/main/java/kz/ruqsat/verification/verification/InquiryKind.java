package kz.ruqsat.verification.verification;

/** What the authority asks of somebody while it considers an application; each waits for its answer within a term. */
public enum InquiryKind {
    /** Remarks to the applicant, who answers them; meanwhile the term of the decision does not run. */
    REMARKS,
    /** Whether another body agrees. */
    APPROVING_BODY,
    /** The preliminary decision, to which the applicant may object before it is taken. */
    HEARING
}
