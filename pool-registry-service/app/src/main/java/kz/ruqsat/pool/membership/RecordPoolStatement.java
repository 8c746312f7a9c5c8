package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A pool states that a licensee joined or left it. Answered with {@link StatementOutcome}, never refused, because one wrong
 * line must not cost the others of the same call. Many are decided together, see {@link StatementDesk}.
 *
 * @param receivedOn the day of receipt in the authority's zone
 */
record RecordPoolStatement(
        LicenceRef licence, String poolId, StatementKind kind, LocalDate on, Instant statedAt, LocalDate receivedOn) {

    String membershipId() {
        return licence.membershipId();
    }
}
