package kz.ruqsat.pool.membership;

import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a pool's statements.
 *
 * @param code the problem code of an invalid line
 */
public record StatementOutcome(Result result, @Nullable String code) {

    /** The result of a line. */
    public enum Result {
        ACCEPTED,
        REPEATED,
        /** Kept until the licence arrives. */
        UNKNOWN_LICENCE,
        INVALID
    }

    static final StatementOutcome ACCEPTED = new StatementOutcome(Result.ACCEPTED, null);
    static final StatementOutcome REPEATED = new StatementOutcome(Result.REPEATED, null);
    static final StatementOutcome UNKNOWN_LICENCE = new StatementOutcome(Result.UNKNOWN_LICENCE, "unknown-licence");

    static StatementOutcome invalid(String code) {
        return new StatementOutcome(Result.INVALID, code);
    }
}
