package kz.ruqsat.pool.pool;

import static kz.ruqsat.pool.problem.PoolProblems.OVERRIDE_OVERLAPS;
import static kz.ruqsat.pool.problem.PoolProblems.OVERRIDE_REVOKED;
import static kz.ruqsat.pool.problem.PoolProblems.REVOCATION_OUTSIDE;

import java.util.Optional;
import kz.ruqsat.platform.problem.Rejection;

/** When an override may be declared and revoked. */
final class RegisterPolicy {

    private RegisterPolicy() {}

    /** The override that says the same and stands already. */
    static Optional<PoolsOverride> repeated(PoolsOverrides overrides, PoolsOverride wanted) {
        return overrides.all().stream()
                .filter(one -> one.revocation() == null)
                .filter(wanted::saysLike)
                .findFirst();
    }

    static Optional<Rejection> objection(PoolsOverrides overrides, PoolsOverride wanted) {
        return overrides.all().stream()
                .filter(wanted::overlaps)
                .findFirst()
                .map(other -> OVERRIDE_OVERLAPS.rejection().with("from", other.from()));
    }

    static Optional<Rejection> objection(PoolsOverride known, PoolsOverride.Revocation wanted) {
        if (known.revocation() != null) {
            return Optional.of(
                    OVERRIDE_REVOKED.rejection().with("from", known.revocation().from()));
        }
        var end = known.endsBefore();
        boolean outside = wanted.from().isBefore(known.from())
                || end != null && !wanted.from().isBefore(end);
        return outside ? Optional.of(REVOCATION_OUTSIDE.rejection()) : Optional.empty();
    }
}
