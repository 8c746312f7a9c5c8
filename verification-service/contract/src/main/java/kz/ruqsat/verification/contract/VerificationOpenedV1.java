package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.util.List;

/** The verification of an application was opened under the edition named. */
public record VerificationOpenedV1(
        String applicationId, String edition, List<RequirementStateV1> requirements, Instant openedAt) {}
