package kz.ruqsat.verification.stop;

import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.platform.problem.ProblemCodes;

/** Why an act on a class of terms is not taken; the texts stand in {@code problems_*.properties}. */
public final class TermStopProblems {

    /** Who declares it cannot put it into force. */
    public static final ProblemCode SAME_PERSON = new ProblemCode("term-stop-same-person", 409);

    /** It is not in force, so there is nothing to end. */
    public static final ProblemCode NOT_IN_FORCE = new ProblemCode("term-stop-not-in-force", 409);

    /** It was rejected, or taken back: it cannot be put into force any more. */
    public static final ProblemCode REJECTED = new ProblemCode("term-stop-rejected", 409);

    /** It is in force, or was: it can only be ended. */
    public static final ProblemCode IN_FORCE = new ProblemCode("term-stop-in-force", 409);

    /** It has ended already on another day. Parameter {@code until}. */
    public static final ProblemCode ENDED = new ProblemCode("term-stop-ended", 409);

    /** It can end on no day before it begins, and on none after it would end anyway. Parameter {@code from}. */
    public static final ProblemCode END_NOT_ALLOWED = new ProblemCode("term-stop-end-not-allowed", 422);

    private TermStopProblems() {}

    public static ProblemCodes codes() {
        return ProblemCodes.declaredIn(TermStopProblems.class);
    }
}
