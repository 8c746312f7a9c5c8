package kz.ruqsat.verification.requirement;

/** Why a row was answered as it was. */
public enum ReasonCode {
    BINDS_EVERYONE,
    APPLIES,
    NOT_APPLICABLE,
    NOT_IN_FORCE_YET,
    UNDETERMINED,
    CONTENT_UNKNOWN,
    FACTS_CONTRADICT,
    EVIDENCE_MISSING,
    FACTS_UNKNOWN,
    OFFICER_CONFIRMS,
    FACTS_SUFFICE
}
