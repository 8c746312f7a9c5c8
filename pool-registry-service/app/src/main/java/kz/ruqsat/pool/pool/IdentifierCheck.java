package kz.ruqsat.pool.pool;

/**
 * How strictly business identification numbers are taken. Certificates issued for tests carry numbers that fail their
 * check digit, so a test installation may be lenient: then such a number is accepted and shown with a warning.
 */
class IdentifierCheck {

    /** Strict or lenient. */
    enum Strictness {
        STRICT,
        LENIENT
    }

    private final Strictness strictness;

    IdentifierCheck(Strictness strictness) {
        this.strictness = strictness;
    }

    boolean accepts(String number) {
        return switch (strictness) {
            case STRICT -> BusinessNumber.isValid(number);
            case LENIENT -> BusinessNumber.hasForm(number);
        };
    }
}
