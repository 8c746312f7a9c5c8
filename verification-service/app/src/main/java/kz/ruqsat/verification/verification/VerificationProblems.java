package kz.ruqsat.verification.verification;

import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.platform.problem.ProblemCodes;

/** Why a verification says no; the texts stand in {@code problems_*.properties}. */
public final class VerificationProblems {

    /** The check has ended: what was settled stays settled. Parameter {@code outcome}. */
    public static final ProblemCode VERIFICATION_CONCLUDED = new ProblemCode("verification-concluded", 409);

    /** The application was withdrawn, returned or decided. */
    public static final ProblemCode VERIFICATION_CLOSED = new ProblemCode("verification-closed", 409);

    /** The package was confirmed to be complete and cannot be called incomplete any more. */
    public static final ProblemCode COMPLETENESS_CONFIRMED = new ProblemCode("completeness-confirmed", 409);

    /** The row's own condition is known to be false: there is nothing to assess. */
    public static final ProblemCode REQUIREMENT_NOT_APPLICABLE = new ProblemCode("requirement-not-applicable", 409);

    /** Only an officer's doubt about applicability may be answered by "does not apply". */
    public static final ProblemCode REQUIREMENT_APPLIES = new ProblemCode("requirement-applies", 409);

    /** The verification has no such row. */
    public static final ProblemCode REQUIREMENT_UNKNOWN = new ProblemCode("requirement-unknown", 422);

    /** The same is asked already and the answer awaited. */
    public static final ProblemCode INQUIRY_AWAITED = new ProblemCode("inquiry-awaited", 409);

    /** Another answer is recorded, or none is awaited any more. */
    public static final ProblemCode INQUIRY_SETTLED = new ProblemCode("inquiry-settled", 409);

    /** The application has no such document. */
    public static final String DOCUMENT_UNKNOWN = "document-unknown";

    /** The reason is none of those for this outcome. */
    public static final String REASON_UNKNOWN = "reason-unknown";

    /** The note is longer than 4000 characters. */
    public static final String NOTE_TOO_LONG = "note-too-long";

    /** The reason is none of those for putting a case under another edition. */
    public static final String REBASING_REASON_UNKNOWN = "rebasing-reason-unknown";

    /** The edition begins only later. */
    public static final String EDITION_NOT_IN_FORCE_YET = "edition-not-in-force-yet";

    private VerificationProblems() {}

    public static ProblemCodes codes() {
        return ProblemCodes.declaredIn(VerificationProblems.class)
                .withViolations(
                        DOCUMENT_UNKNOWN,
                        REASON_UNKNOWN,
                        NOTE_TOO_LONG,
                        REBASING_REASON_UNKNOWN,
                        EDITION_NOT_IN_FORCE_YET);
    }
}
