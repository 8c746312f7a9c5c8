package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A pool spoke of a licence that is not known here. The line waits in the membership that such a licence would have, and is
 * decided on when the licence arrives. Kind: JOINED or LEFT; receivedOn: in the authority's zone.
 */
public record PoolStatementKept(
        String membershipId,
        String licenceNumber,
        LocalDate licenceIssuedOn,
        String poolId,
        String kind,
        LocalDate on,
        Instant statedAt,
        LocalDate receivedOn)
        implements MembershipEvent {

    static PoolStatementKept of(RecordPoolStatement line) {
        return new PoolStatementKept(
                line.membershipId(),
                line.licence().number(),
                line.licence().issuedOn(),
                line.poolId(),
                line.kind().name(),
                line.on(),
                line.statedAt(),
                line.receivedOn());
    }

    RecordPoolStatement line() {
        return new RecordPoolStatement(
                new LicenceRef(licenceNumber, licenceIssuedOn),
                poolId,
                StatementKind.valueOf(kind),
                on,
                statedAt,
                receivedOn);
    }
}
