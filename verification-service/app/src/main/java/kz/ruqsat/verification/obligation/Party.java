package kz.ruqsat.verification.obligation;

/** Who has to do it. */
public enum Party {
    AUTHORITY,
    APPLICANT,
    LICENSEE,
    POOL,
    APPROVING_BODY
}
