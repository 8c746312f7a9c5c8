package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Settle a requirement, or settle it otherwise than before.
 *
 * @param by the officer
 * @param expectedVersion what the officer had seen, null if that does not matter
 */
public record AssessRequirement(
        @TargetAggregateIdentifier String applicationId,
        String requirement,
        Verdict verdict,
        String by,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {

    /**
     * What the officer says.
     *
     * @param outcome MET, NOT_MET or NOT_APPLICABLE
     * @param evidence ids of documents of the application
     */
    public record Verdict(
            RequirementState outcome,
            AssessmentReasons.Reason reason,
            @Nullable String note,
            List<String> evidence) {

        public Verdict {
            evidence = List.copyOf(evidence);
            if (!outcome.isSettled()) {
                throw new IllegalArgumentException("settles nothing: " + outcome);
            }
        }
    }
}
