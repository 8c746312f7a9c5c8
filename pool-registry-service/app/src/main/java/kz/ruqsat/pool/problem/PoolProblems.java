package kz.ruqsat.pool.problem;

import java.util.List;
import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.platform.problem.ProblemCodes;
import kz.ruqsat.platform.problem.Rejection;
import kz.ruqsat.platform.problem.Violation;

/** The codes with which this service refuses; their texts stand in {@code problems_*.properties}. */
public final class PoolProblems {

    /** The accreditation is in a state from which this change is not possible. */
    public static final ProblemCode POOL_STATE = new ProblemCode("pool-state", 409);
    /** A change must not take effect before the change recorded last. */
    public static final ProblemCode POOL_CHANGE_OUT_OF_ORDER = new ProblemCode("pool-change-out-of-order", 409);

    /** The accreditation ends by its date before the change would begin. */
    public static final ProblemCode POOL_CHANGE_AFTER_END = new ProblemCode("pool-change-after-end", 409);
    /** What has no end cannot be prolonged. */
    public static final ProblemCode POOL_OPEN_ENDED = new ProblemCode("pool-open-ended", 409);

    public static final ProblemCode POOL_END_NOT_LATER = new ProblemCode("pool-end-not-later", 422);
    public static final ProblemCode POOL_END_BEFORE_BEGINNING = new ProblemCode("pool-end-before-beginning", 422);

    public static final ProblemCode POOL_ALREADY_ACCREDITED = new ProblemCode("pool-already-accredited", 409);
    /** Two overrides cannot hold on the same day. */
    public static final ProblemCode OVERRIDE_OVERLAPS = new ProblemCode("override-overlaps", 409);

    public static final ProblemCode OVERRIDE_REVOKED = new ProblemCode("override-revoked", 409);
    public static final ProblemCode REVOCATION_OUTSIDE = new ProblemCode("revocation-outside", 422);
    public static final ProblemCode OVERRIDE_END_BEFORE_BEGINNING =
            new ProblemCode("override-end-before-beginning", 422);
    public static final ProblemCode IDENTIFIER_INVALID = new ProblemCode("identifier-invalid", 422);

    public static final ProblemCode UNKNOWN_POOL = new ProblemCode("unknown-pool", 422);
    public static final ProblemCode UNKNOWN_LICENCE = new ProblemCode("unknown-licence", 422);
    public static final ProblemCode UNKNOWN_SWITCH = new ProblemCode("unknown-switch", 404);
    public static final ProblemCode SWITCH_IN_FUTURE = new ProblemCode("switch-in-future", 422);
    public static final ProblemCode SWITCH_BEFORE_LICENCE = new ProblemCode("switch-before-licence", 422);
    public static final ProblemCode SWITCH_AFTER_LICENCE = new ProblemCode("switch-after-licence", 422);
    public static final ProblemCode SAME_POOL = new ProblemCode("same-pool", 422);
    /** The same move was told before with another day or another former pool. */
    public static final ProblemCode SWITCH_ALREADY_REPORTED = new ProblemCode("switch-already-reported", 409);
    /** The licensee has not told of this move, so there is nothing to correct: it can still tell. */
    public static final ProblemCode SWITCH_NOT_REPORTED = new ProblemCode("switch-not-reported", 409);
    /** The licensee told of the move itself; it can correct that, and not say that there was none. */
    public static final ProblemCode SWITCH_REPORTED = new ProblemCode("switch-reported", 409);
    /** The new pool has stated the move as it was told; a move to yet another pool is told for itself. */
    public static final ProblemCode SWITCH_CONFIRMED = new ProblemCode("switch-confirmed", 409);

    public static final ProblemCode ALREADY_IN_POOL = new ProblemCode("already-in-pool", 422);
    public static final ProblemCode NOT_IN_POOL = new ProblemCode("not-in-pool", 422);
    /** Licences stand in a public register, so the refusal gives nothing away. */
    public static final ProblemCode NOT_YOUR_LICENCE = new ProblemCode("not-your-licence", 403);

    public static final ProblemCode NOT_YOUR_POOL = new ProblemCode("not-your-pool", 403);
    public static final ProblemCode TOO_MANY_STATEMENTS = new ProblemCode("too-many-statements", 413);

    /** The first line of a file does not name the columns that are needed. */
    public static final ProblemCode STATEMENTS_FILE_HEADER = new ProblemCode("statements-file-header", 422);

    public static final ProblemCode MISMATCH_NOT_OPEN = new ProblemCode("mismatch-not-open", 409);
    /** Only of a move that nobody but a pool speaks of can be found that there was none. */
    public static final ProblemCode FINDING_NOT_POSSIBLE = new ProblemCode("finding-not-possible", 422);

    private PoolProblems() {}

    /** The problem, blamed on one place of the request. */
    public static Rejection at(ProblemCode code, String pointer) {
        return code.rejection().with(List.of(Violation.at(pointer, code.code())));
    }

    /** All of the above, and those that may be blamed on one place of a request. */
    public static ProblemCodes codes() {
        return ProblemCodes.declaredIn(PoolProblems.class)
                .withViolations(
                        IDENTIFIER_INVALID.code(),
                        POOL_END_BEFORE_BEGINNING.code(),
                        OVERRIDE_END_BEFORE_BEGINNING.code(),
                        UNKNOWN_POOL.code(),
                        UNKNOWN_LICENCE.code(),
                        SWITCH_IN_FUTURE.code(),
                        SWITCH_BEFORE_LICENCE.code(),
                        SWITCH_AFTER_LICENCE.code(),
                        SAME_POOL.code(),
                        SWITCH_CONFIRMED.code(),
                        ALREADY_IN_POOL.code(),
                        NOT_IN_POOL.code(),
                        FINDING_NOT_POSSIBLE.code());
    }
}
