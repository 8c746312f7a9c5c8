package kz.ruqsat.pool.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement (MembershipDisputedV1 with the same mismatchId and round) is over.
 *
 * @param outcome MET (the two sides speak of the same), OVERTAKEN (another disagreement took its place, or what was said
 *     holds no more) or CLOSED_BY_OFFICER
 * @param reason the officer's words
 */
public record MismatchClosedV1(
        String mismatchId,
        String membershipId,
        String switchId,
        String licenceNumber,
        String termId,
        int round,
        String outcome,
        @Nullable String reason,
        Instant closedAt) {}
