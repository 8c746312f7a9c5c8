package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verification began.
 *
 * @param edition edition of the requirements that governs
 * @param governedOn the date for which that edition and the rows were asked
 * @param filing the application as filed
 * @param requirements every row of the subtype, in the order of the list
 * @param policies what was chosen where the law is silent; null in events from before it was pinned
 */
public record VerificationOpened(
        String applicationId,
        String edition,
        LocalDate governedOn,
        Filing filing,
        List<Evaluated> requirements,
        Instant openedAt,
        @Nullable Map<String, String> policies)
        implements VerificationEvent {

    public VerificationOpened {
        requirements = List.copyOf(requirements);
    }

    Governing governing() {
        return new Governing(edition, governedOn, policies == null ? Map.of() : policies);
    }
}
