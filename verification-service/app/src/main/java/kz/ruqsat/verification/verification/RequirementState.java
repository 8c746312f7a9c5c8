package kz.ruqsat.verification.verification;

/** How one requirement stands. */
public enum RequirementState {
    /** Nothing is there yet that an officer could look at. */
    PENDING,
    MET,
    NOT_MET,
    NEEDS_OFFICER,
    NOT_APPLICABLE;

    /** Whether nobody has to do anything more about it. */
    public boolean isSettled() {
        return switch (this) {
            case MET, NOT_MET, NOT_APPLICABLE -> true;
            case PENDING, NEEDS_OFFICER -> false;
        };
    }
}
