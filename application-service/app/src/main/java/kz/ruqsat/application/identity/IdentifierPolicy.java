package kz.ruqsat.application.identity;

/** How strictly BIN and IIN are checked. */
public enum IdentifierPolicy {
    /** A wrong check digit is refused. */
    STRICT,
    /**
     * A wrong check digit is accepted with a warning: the certificates that the national certification authority gives
     * out for tests carry an IIN whose check digit is wrong.
     */
    LENIENT;

    /** What a number's check came to. */
    public enum Verdict {
        VALID,
        ACCEPTED_WITH_WARNING,
        INVALID
    }

    /** Judges a number; one that does not have twelve digits is invalid under any policy. */
    public Verdict judge(String number) {
        if (CheckDigit.holds(number)) {
            return Verdict.VALID;
        }
        return switch (this) {
            case STRICT -> Verdict.INVALID;
            case LENIENT -> CheckDigit.hasForm(number) ? Verdict.ACCEPTED_WITH_WARNING : Verdict.INVALID;
        };
    }
}
