package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A pool stated that the licensee joined or left it. Kind: JOINED or LEFT; switchId: the move of which it speaks, if any. */
public record PoolStatementRecorded(
        String membershipId,
        String poolId,
        String kind,
        LocalDate on,
        @Nullable String switchId,
        Instant statedAt) implements MembershipEvent {}
