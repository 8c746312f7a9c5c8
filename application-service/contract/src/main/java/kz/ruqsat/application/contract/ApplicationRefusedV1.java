package kz.ruqsat.application.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Two people refused the application, on the legal point and for the reason named. */
public record ApplicationRefusedV1(
        String applicationId,
        String number,
        ApplicantV1 applicant,
        String language,
        String portal,
        String legalPoint,
        String reasonCode,
        @Nullable NameV1 note,
        String proposedBy,
        String approvedBy,
        Instant decidedAt) {}
