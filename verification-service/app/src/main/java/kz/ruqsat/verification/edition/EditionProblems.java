package kz.ruqsat.verification.edition;

import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.platform.problem.ProblemCodes;

/** Why a change of the catalogue is refused; the texts stand in {@code problems_*.properties}. */
public final class EditionProblems {

    /** The proposer cannot approve. */
    public static final ProblemCode FOUR_EYES = new ProblemCode("four-eyes", 409);

    /** The same text waits for approval already. Parameter {@code proposal}. */
    public static final ProblemCode EDITION_PROPOSED_ALREADY = new ProblemCode("edition-proposed-already", 409);

    /** The proposal was decided the other way. Parameter {@code status}. */
    public static final ProblemCode PROPOSAL_DECIDED = new ProblemCode("proposal-decided", 409);

    /** The catalogue has changed, or the day has come: it can no longer be approved as it is. See the violations. */
    public static final ProblemCode EDITION_NOT_POSSIBLE = new ProblemCode("edition-not-possible", 409);

    private EditionProblems() {}

    public static ProblemCodes codes() {
        return ProblemCodes.declaredIn(EditionProblems.class);
    }
}
