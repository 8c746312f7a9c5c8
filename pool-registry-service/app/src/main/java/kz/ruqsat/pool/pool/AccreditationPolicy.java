package kz.ruqsat.pool.pool;

import static kz.ruqsat.pool.problem.PoolProblems.POOL_CHANGE_OUT_OF_ORDER;
import static kz.ruqsat.pool.problem.PoolProblems.POOL_STATE;

import java.util.Optional;
import kz.ruqsat.platform.problem.Rejection;

/** Which change may follow which. */
final class AccreditationPolicy {

    private AccreditationPolicy() {}

    /** Whether the change wanted is the one recorded last, so that there is nothing to do. */
    static boolean repeats(Accreditation accreditation, AccreditationChange wanted) {
        return accreditation.latest().filter(wanted::equals).isPresent();
    }

    /** Why the change cannot be recorded; nothing if it can. */
    static Optional<Rejection> objection(Accreditation accreditation, AccreditationChange wanted) {
        var latest = accreditation.latest().orElseThrow();
        if (!follows(wanted.status(), latest.status())) {
            return Optional.of(
                    POOL_STATE.rejection().with("state", latest.status().name()));
        }
        if (wanted.from().isBefore(latest.from())) {
            return Optional.of(POOL_CHANGE_OUT_OF_ORDER.rejection().with("latest", latest.from()));
        }
        return Optional.empty();
    }

    private static boolean follows(AccreditationStatus wanted, AccreditationStatus current) {
        return switch (current) {
            case ACCREDITED -> wanted != AccreditationStatus.ACCREDITED;
            case SUSPENDED -> wanted != AccreditationStatus.SUSPENDED;
            case WITHDRAWN -> false;
        };
    }
}
