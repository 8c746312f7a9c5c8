package kz.ruqsat.verification.contract;

import java.time.Instant;

/** The state of one requirement changed. */
public record RequirementAssessedV1(String applicationId, RequirementStateV1 requirement, Instant assessedAt) {}
