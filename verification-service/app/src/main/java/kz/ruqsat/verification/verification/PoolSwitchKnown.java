package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * We learned that the licensee moved to another pool. The notice term runs from {@code on}, as told by whoever spoke
 * first: a date that the other side names later does not move it.
 *
 * @param on the legal date of the move
 * @param source MINER or POOL
 * @param requirementEdition edition of the requirements in force on that date
 */
public record PoolSwitchKnown(
        String applicationId,
        String switchId,
        String licenceNumber,
        LocalDate licenceIssuedOn,
        String subtype,
        @Nullable String fromPoolId,
        String toPoolId,
        LocalDate on,
        String source,
        String requirementEdition,
        Instant knownAt)
        implements VerificationEvent {

    public static final String MINER = "MINER";
    public static final String POOL = "POOL";
}
