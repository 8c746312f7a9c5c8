package kz.ruqsat.platform.problem;

/**
 * Carries a {@link Rejection} to the edge, where it becomes an RFC 9457 problem. It rolls the transaction back, so that
 * nothing of the refused request is stored. It is expected, hence without a stack trace.
 */
public final class Refused extends RuntimeException {

    private final transient Rejection rejection;

    public Refused(Rejection rejection) {
        super(rejection.code().code(), null, false, false);
        this.rejection = rejection;
    }

    public Rejection rejection() {
        return rejection;
    }
}
