package kz.ruqsat.application.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A licence was issued; validUntil is its last day. poolId: the pool named in the application. */
public record LicenceIssuedV1(
        String licenceId,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String subtype,
        String applicationId,
        ApplicantV1 holder,
        String language,
        String portal,
        @Nullable String poolId,
        @Nullable LicenceRefV1 hostLicence,
        Instant issuedAt) {}
