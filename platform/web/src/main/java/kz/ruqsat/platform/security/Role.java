package kz.ruqsat.platform.security;

/** The roles of the product; a token names them in lower case with hyphens in its {@code roles} claim. */
public enum Role {
    PORTAL,
    OFFICER,
    APPROVER,
    MONITOR,
    POOL_OPERATOR,
    AUDITOR,
    ADMIN,
    /** The product itself, acting on an event or a timer. */
    SYSTEM;

    /** The word in a token's {@code roles} claim, for example {@code pool-operator}. */
    public String claim() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
