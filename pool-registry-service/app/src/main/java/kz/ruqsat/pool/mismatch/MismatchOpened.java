package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Licensee and pool say different things, or one of them says nothing.
 *
 * @param round 1 for the first time; they may meet and differ anew
 * @param termId id of the term that begins with this round
 * @param openedOn the day in the authority's zone
 */
public record MismatchOpened(
        String mismatchId,
        String membershipId,
        String switchId,
        String licenceNumber,
        LocalDate licenceIssuedOn,
        int round,
        String termId,
        String reasonCode,
        @Nullable String toldPoolId,
        @Nullable LocalDate toldOn,
        @Nullable String statedPoolId,
        @Nullable LocalDate statedOn,
        LocalDate openedOn,
        Instant openedAt)
        implements MismatchEvent {}
