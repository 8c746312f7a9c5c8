package kz.ruqsat.platform.problem;

/** The problems that every service can answer with; api.md fixes their statuses. */
public final class CommonProblems {

    /**
     * The request cannot be understood. Parameters: {@code place} ({@code parameter} or {@code header}) and
     * {@code name} when the fault is not in the body.
     */
    public static final ProblemCode MALFORMED = new ProblemCode("malformed", 400);

    public static final ProblemCode UNAUTHENTICATED = new ProblemCode("unauthenticated", 401);
    public static final ProblemCode FORBIDDEN = new ProblemCode("forbidden", 403);
    public static final ProblemCode NOT_FOUND = new ProblemCode("not-found", 404);
    public static final ProblemCode METHOD_NOT_ALLOWED = new ProblemCode("method-not-allowed", 405);
    public static final ProblemCode NOT_ACCEPTABLE = new ProblemCode("not-acceptable", 406);
    public static final ProblemCode CONFLICT = new ProblemCode("conflict", 409);
    /** The caller decided on an older version than the one that is stored. */
    public static final ProblemCode STALE = new ProblemCode("stale", 412);

    public static final ProblemCode TOO_LARGE = new ProblemCode("too-large", 413);
    public static final ProblemCode UNSUPPORTED_MEDIA_TYPE = new ProblemCode("unsupported-media-type", 415);
    /** Understood, but some places break a rule: see the violations. */
    public static final ProblemCode INVALID = new ProblemCode("invalid", 422);

    public static final ProblemCode IDEMPOTENCY_KEY_REUSED = new ProblemCode("idempotency-key-reused", 422);
    public static final ProblemCode TOO_MANY_REQUESTS = new ProblemCode("too-many-requests", 429);
    /** A defect of ours; the extension member {@code incident} names the log entry. */
    public static final ProblemCode UNEXPECTED = new ProblemCode("unexpected", 500);
    /** Answered with {@code Retry-After}. */
    public static final ProblemCode UNAVAILABLE = new ProblemCode("unavailable", 503);

    /** The place has a value of another type. */
    public static final String WRONG_TYPE = "wrong-type";
    /** The place is none that we know. */
    public static final String UNKNOWN_FIELD = "unknown-field";
    /** The place has a value that is not in the list of allowed ones. */
    public static final String UNKNOWN_VALUE = "unknown-value";
    /** The place is empty or absent but needed. */
    public static final String REQUIRED = "required";
    /** The place has the right type but a value that cannot be. */
    public static final String NOT_VALID = "not-valid";

    private CommonProblems() {}

    /** All of the above, with the codes of violations. */
    public static ProblemCodes codes() {
        return ProblemCodes.declaredIn(CommonProblems.class)
                .withViolations(WRONG_TYPE, UNKNOWN_FIELD, UNKNOWN_VALUE, REQUIRED, NOT_VALID);
    }

    /** A parameter of the query that cannot be understood. */
    public static Refused malformedParameter(String name) {
        return MALFORMED
                .rejection()
                .with("place", "parameter")
                .with("name", name)
                .refused();
    }

    /** A header that cannot be understood. */
    public static Refused malformedHeader(String name) {
        return MALFORMED.rejection().with("place", "header").with("name", name).refused();
    }
}
