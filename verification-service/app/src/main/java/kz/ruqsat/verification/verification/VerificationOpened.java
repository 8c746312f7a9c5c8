package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A verification began.
 *
 * @param edition edition of the requirements that governs
 * @param governedOn the date for which that edition and the rows were asked
 * @param filing the application as filed
 * @param requirements every row of the subtype, in the order of the list
 */
public record VerificationOpened(
        String applicationId,
        String edition,
        LocalDate governedOn,
        Filing filing,
        List<Evaluated> requirements,
        Instant openedAt)
        implements VerificationEvent {

    public VerificationOpened {
        requirements = List.copyOf(requirements);
    }
}
