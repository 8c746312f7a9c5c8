package kz.ruqsat.application.contract;

import java.time.Instant;

/** The package was incomplete: further consideration was refused (this is not a refusal of the licence). */
public record ApplicationReturnedV1(
        String applicationId,
        String number,
        ApplicantV1 applicant,
        String language,
        String portal,
        Instant returnedAt) {}
