package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.util.List;

/** Every requirement is settled. Outcome: ALL_MET, NOT_ALL_MET, or INCOMPLETE (the package was not complete: further consideration is refused). */
public record VerificationConcludedV1(
        String applicationId, String outcome, List<RequirementStateV1> requirements, Instant concludedAt) {}
