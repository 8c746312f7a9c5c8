package kz.ruqsat.application.contract;

import java.time.Instant;

/** The applicant took the application back. */
public record ApplicationWithdrawnV1(String applicationId, Instant withdrawnAt) {}
