package kz.ruqsat.application.licence;

import kz.ruqsat.platform.problem.ProblemCode;

/** Why a decision about a licence is not taken, beyond what holds for every decision of two people. */
public final class LicenceProblems {

    /** It has expired or its end is decided; parameter {@code state}. */
    public static final ProblemCode NOT_IN_FORCE = new ProblemCode("licence-not-in-force", 409);

    /** A suspension runs, or is decided for a later day; parameter {@code lastDay}. */
    public static final ProblemCode ALREADY_SUSPENDED = new ProblemCode("licence-already-suspended", 409);

    /** There is no suspension to end. */
    public static final ProblemCode NOT_SUSPENDED = new ProblemCode("licence-not-suspended", 409);

    /** Another document has taken the place of this one; parameter {@code number}. */
    public static final ProblemCode REPLACED = new ProblemCode("licence-replaced", 409);

    /** The day lies before the day of the decision or after the licence's last; parameters {@code first, last}. */
    public static final ProblemCode DAY_OUT_OF_RANGE = new ProblemCode("licence-day-out-of-range", 422);

    /** The new document would say what the old one says. */
    public static final ProblemCode NOTHING_CHANGES = new ProblemCode("licence-nothing-changes", 422);

    /** Fewer or more months than the law allows; parameters {@code least, most}. */
    public static final String MONTHS_OUT_OF_RANGE = "months-out-of-range";

    /** The ground does not give reason to change this of the holder. */
    public static final String NOT_BY_THIS_GROUND = "not-by-this-ground";

    private LicenceProblems() {}
}
