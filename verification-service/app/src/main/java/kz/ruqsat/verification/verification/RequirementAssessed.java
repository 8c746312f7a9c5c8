package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An officer settled a requirement.
 *
 * @param state MET, NOT_MET or NOT_APPLICABLE
 * @param evidence ids of the documents on which it rests
 */
public record RequirementAssessed(
        String applicationId,
        String requirement,
        String state,
        String reasonCode,
        Texts reason,
        @Nullable String note,
        List<String> evidence,
        String assessedBy,
        Instant assessedAt)
        implements VerificationEvent {

    public RequirementAssessed {
        evidence = List.copyOf(evidence);
    }
}
