package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.util.List;

/**
 * An officer put the open verification of an application under another edition. The requirements are those of that edition,
 * as they stand from now on; what was told about others before holds no longer.
 */
public record VerificationRebasedV1(
        String applicationId,
        String fromEdition,
        String edition,
        List<RequirementStateV1> requirements,
        Instant rebasedAt) {}
