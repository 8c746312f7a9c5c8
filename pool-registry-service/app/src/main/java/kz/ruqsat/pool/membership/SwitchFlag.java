package kz.ruqsat.pool.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /** @param known the former pool as we know it */
    static List<String> of(boolean accredited, @Nullable String fromPoolId, @Nullable String known) {
        var flags = new ArrayList<String>();
        if (!accredited) {
            flags.add(TO_POOL_NOT_ACCREDITED.code());
        }
        if (fromPoolId != null && known != null && !fromPoolId.equals(known)) {
            flags.add(FROM_POOL_DIFFERS.code());
        }
        return flags;
    }
}
