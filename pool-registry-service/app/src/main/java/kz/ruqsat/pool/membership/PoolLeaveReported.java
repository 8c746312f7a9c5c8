package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;

/** The licensee told that it left a pool without joining another. ReceivedOn: in the authority's zone. */
public record PoolLeaveReported(
        String membershipId, String noticeId, String poolId, LocalDate leftOn, Instant receivedAt, LocalDate receivedOn)
        implements MembershipEvent {}
