package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A licence was issued; poolId: the pool through which the licensee said to mine, if any. */
public record MembershipOpened(
        String membershipId,
        String licenceId,
        String licenceNumber,
        LocalDate licenceIssuedOn,
        LocalDate licenceValidUntil,
        String subtype,
        String portal,
        @Nullable String poolId,
        Instant openedAt)
        implements MembershipEvent {}
