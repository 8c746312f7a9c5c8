package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A pool stated that the licensee joined it, and the licensee has not told so. */
public record PoolSwitchObserved(
        String membershipId,
        String switchId,
        @Nullable String fromPoolId,
        String toPoolId,
        LocalDate statedOn,
        Instant statedAt)
        implements MembershipEvent {}
