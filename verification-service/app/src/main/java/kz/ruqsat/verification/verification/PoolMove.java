package kz.ruqsat.verification.verification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move of a licensee to another pool, as somebody told it.
 *
 * @param switchId the same for both sides, however different they describe it
 * @param on the date that this side names
 * @param requirementEdition edition of the requirements in force on that date
 */
public record PoolMove(
        String switchId,
        String licenceNumber,
        LocalDate licenceIssuedOn,
        String subtype,
        @Nullable String fromPoolId,
        String toPoolId,
        LocalDate on,
        String requirementEdition) {}
