package kz.ruqsat.application.application;

import kz.ruqsat.platform.problem.ProblemCode;

/** Why this service says no, beyond the common problems. */
public final class ApplicationProblems {

    /** The application's state does not allow it; parameter {@code state}. */
    public static final ProblemCode STATE_FORBIDS = new ProblemCode("state-forbids", 409);

    /** Proposer and decider must be two people. */
    public static final ProblemCode FOUR_EYES = new ProblemCode("four-eyes", 409);

    /** There is no proposal of this kind to decide upon. */
    public static final ProblemCode NOT_PROPOSED = new ProblemCode("not-proposed", 409);

    /** The decision differs from what was proposed. */
    public static final ProblemCode PROPOSAL_DIFFERS = new ProblemCode("proposal-differs", 409);

    /** Approval needs the verification's outcome {@code ALL_MET}. */
    public static final ProblemCode VERIFICATION_NOT_CONCLUDED = new ProblemCode("verification-not-concluded", 409);

    /** Every requirement is met already: there are no remarks to answer. */
    public static final ProblemCode NOTHING_TO_ANSWER = new ProblemCode("nothing-to-answer", 409);

    /** The document was put forward with a submission or an answer and stays in the file. */
    public static final ProblemCode DOCUMENT_PUT_FORWARD = new ProblemCode("document-put-forward", 409);

    /** The application has no such document. */
    public static final ProblemCode DOCUMENT_NOT_FOUND = new ProblemCode("document-not-found", 404);

    /** A document of 0 bytes. */
    public static final ProblemCode DOCUMENT_EMPTY = new ProblemCode("document-empty", 422);

    /** BIN or IIN that cannot exist. */
    public static final ProblemCode IDENTIFIER_INVALID = new ProblemCode("identifier-invalid", 422);

    private ApplicationProblems() {}

    /** The codes of wrong places that this service adds to the common ones. */
    public static String[] violations() {
        return new String[] {
            "identifier-invalid",
            "not-a-date",
            "not-a-decimal",
            "not-a-kato",
            "not-an-email",
            "not-a-phone",
            "too-long",
            "too-many"
        };
    }
}
