package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The licensee corrected its notice of a move. The term is counted anew only if it was counted from the licensee's own
 * word: nobody moves a term that a pool's statement began by correcting himself.
 *
 * @param on the legal date of the move as the licensee tells it now
 * @param supersedes the correction from which the term that holds no more was counted, 0 for the first word; null if the
 *     term stays
 * @param firstReportedAt when notice was first given, by which timeliness is judged
 */
public record PoolSwitchCorrectionReceived(
        String applicationId,
        String switchId,
        String licenceNumber,
        LocalDate licenceIssuedOn,
        String subtype,
        int correction,
        @Nullable String fromPoolId,
        String toPoolId,
        LocalDate on,
        String reason,
        @Nullable Integer supersedes,
        String requirementEdition,
        Instant firstReportedAt,
        Instant correctedAt)
        implements VerificationEvent {}
