package kz.ruqsat.pool.pool;

import static java.util.Objects.requireNonNull;
import static kz.ruqsat.pool.problem.PoolProblems.POOL_CHANGE_AFTER_END;
import static kz.ruqsat.pool.problem.PoolProblems.POOL_CHANGE_OUT_OF_ORDER;
import static kz.ruqsat.pool.problem.PoolProblems.POOL_END_NOT_LATER;
import static kz.ruqsat.pool.problem.PoolProblems.POOL_OPEN_ENDED;
import static kz.ruqsat.pool.problem.PoolProblems.POOL_STATE;

import java.time.LocalDate;
import java.util.Optional;
import kz.ruqsat.platform.problem.Rejection;

/** Which change may follow which, and from which day. */
final class AccreditationPolicy {

    private AccreditationPolicy() {}

    /** Whether the change wanted is the one recorded last of its sort, so that there is nothing to do. */
    static boolean repeats(Accreditation accreditation, AccreditationChange wanted) {
        return accreditation.changes().reversed().stream()
                .filter(change -> change.isOfState() == wanted.isOfState())
                .findFirst()
                .filter(wanted::equals)
                .isPresent();
    }

    /** Why the change cannot be recorded; nothing if it can. */
    static Optional<Rejection> objection(Accreditation accreditation, AccreditationChange wanted) {
        var latest = accreditation.latest().orElseThrow();
        var current = requireNonNull(latest.kind().status());
        if (!follows(wanted.kind(), current)) {
            return Optional.of(POOL_STATE.rejection().with("state", current.name()));
        }
        var until = accreditation.until();
        if (until.filter(wanted.from()::isAfter).isPresent()) {
            return Optional.of(POOL_CHANGE_AFTER_END.rejection().with("until", until.get()));
        }
        if (wanted.kind() == ChangeKind.PROLONGED) {
            return objectionToProlonging(accreditation, requireNonNull(wanted.until()));
        }
        if (wanted.from().isBefore(latest.from())) {
            return Optional.of(POOL_CHANGE_OUT_OF_ORDER.rejection().with("latest", latest.from()));
        }
        return Optional.empty();
    }

    /** Whether the last day named is over on a day, and still the last day of an accreditation that has not ended. */
    static boolean expires(Accreditation accreditation, LocalDate until, LocalDate today) {
        return today.isAfter(until)
                && accreditation.until().filter(until::equals).isPresent()
                && accreditation
                        .latest()
                        .map(change -> requireNonNull(change.kind().status()))
                        .filter(status -> !status.isEnd())
                        .isPresent();
    }

    private static Optional<Rejection> objectionToProlonging(Accreditation accreditation, LocalDate until) {
        var known = accreditation.until();
        if (known.isEmpty()) {
            return Optional.of(POOL_OPEN_ENDED.rejection());
        }
        return until.isAfter(known.get())
                ? Optional.empty()
                : Optional.of(POOL_END_NOT_LATER.rejection().with("until", known.get()));
    }

    private static boolean follows(ChangeKind wanted, AccreditationStatus current) {
        return switch (current) {
            case ACCREDITED -> wanted != ChangeKind.ACCREDITED && wanted != ChangeKind.REINSTATED;
            case SUSPENDED -> wanted != ChangeKind.ACCREDITED && wanted != ChangeKind.SUSPENDED;
            case WITHDRAWN, EXPIRED -> false;
        };
    }
}
