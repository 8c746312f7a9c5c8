package kz.ruqsat.verification.obligation;

import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.platform.problem.ProblemCodes;

/** Why a term says no; the texts stand in {@code problems_*.properties}. */
public final class ObligationProblems {

    /** Done, lapsed or fallen away, or its due instant has passed. */
    public static final ProblemCode TERM_ENDED = new ProblemCode("term-ended", 409);

    /** Its clock stands still already. */
    public static final ProblemCode TERM_PAUSED = new ProblemCode("term-paused", 409);

    /** Its clock runs. */
    public static final ProblemCode TERM_NOT_PAUSED = new ProblemCode("term-not-paused", 409);

    /** Several reasons stop the clock: say which of them has ended. */
    public static final ProblemCode RESUME_REASON_NEEDED = new ProblemCode("resume-reason-needed", 422);

    /** An act without an end stops this class of terms before the term would end. Parameter {@code from}. */
    public static final ProblemCode TERM_STOPPED = new ProblemCode("term-stopped", 409);

    /** The rules do not let this reason stop this kind of term. */
    public static final ProblemCode PAUSE_NOT_ALLOWED = new ProblemCode("pause-not-allowed", 422);

    /** Parameters {@code why}: {@code FUTURE}, {@code TOO_FAR_BACK} or {@code BEFORE_FACT}; {@code limit}. */
    public static final ProblemCode PAUSE_DATE_NOT_ALLOWED = new ProblemCode("pause-date-not-allowed", 422);

    /** Parameters {@code why}: {@code FUTURE} or {@code BEFORE_PAUSE}; {@code from}. */
    public static final ProblemCode RESUME_DATE_NOT_ALLOWED = new ProblemCode("resume-date-not-allowed", 422);

    /** The rules do not let this ground lengthen this kind of term. */
    public static final ProblemCode EXTENSION_NOT_ALLOWED = new ProblemCode("extension-not-allowed", 422);

    /** Lengthened as often as the rules allow. Parameter {@code times}. */
    public static final ProblemCode EXTENSION_USED_UP = new ProblemCode("extension-used-up", 409);

    /** Longer than the rules allow. Parameter {@code left}, in working days. */
    public static final ProblemCode EXTENSION_TOO_LONG = new ProblemCode("extension-too-long", 422);

    private ObligationProblems() {}

    public static ProblemCodes codes() {
        return ProblemCodes.declaredIn(ObligationProblems.class);
    }
}
