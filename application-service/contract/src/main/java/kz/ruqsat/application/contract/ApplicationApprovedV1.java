package kz.ruqsat.application.contract;

import java.time.Instant;

/** Two people approved the application. */
public record ApplicationApprovedV1(
        String applicationId,
        String number,
        ApplicantV1 applicant,
        String language,
        String portal,
        String proposedBy,
        String approvedBy,
        Instant decidedAt) {}
