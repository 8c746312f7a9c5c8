package kz.ruqsat.application.verification;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/** What the verification service told about one application, and the terms that run for it. */
public record VerificationStatus(
        @Nullable String edition,
        @Nullable String outcome,
        List<Requirement> requirements,
        List<Obligation> obligations) {

    public VerificationStatus {
        requirements = List.copyOf(requirements);
        obligations = List.copyOf(obligations);
    }

    /** State: PENDING, MET, NOT_MET, NEEDS_OFFICER or NOT_APPLICABLE. */
    public record Requirement(String id, String state, String reasonCode, Texts reason) {}

    /** Status: RUNNING, PAUSED (then without a due instant), FULFILLED, FULFILLED_LATE, LAPSED or CANCELLED. */
    public record Obligation(
            String id,
            String kind,
            String party,
            String legalPoint,
            @Nullable Instant dueAt,
            String status) {}
}
