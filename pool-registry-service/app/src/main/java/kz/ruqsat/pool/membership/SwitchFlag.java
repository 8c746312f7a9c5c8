package kz.ruqsat.pool.membership;

import java.util.Locale;

/** What is worth a look in a notice that is accepted all the same. */
enum SwitchFlag {
    /** The order does not say whether the duty covers such a move; the notice is a fact either way. */
    TO_POOL_NOT_ACCREDITED,
    /** The licensee names another former pool than the one that we know. */
    FROM_POOL_DIFFERS;

    /** The word used in interfaces, for example {@code to-pool-not-accredited}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
