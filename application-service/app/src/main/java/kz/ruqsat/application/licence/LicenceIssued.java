package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.application.application.Applicant;
import kz.ruqsat.application.application.LicenceReference;
import org.jspecify.annotations.Nullable;

/**
 * A licence was issued.
 *
 * @param issuedOn the legal date, in the authority's zone
 * @param validUntil the last day on which the licence is valid
 * @param poolId the pool named in the application
 * @param hostLicence for subtype II, the licence of the data-processing centre that takes the hardware in
 */
public record LicenceIssued(
        String licenceId,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String subtype,
        String applicationId,
        Applicant holder,
        String language,
        String portal,
        @Nullable String poolId,
        @Nullable LicenceReference hostLicence,
        Instant issuedAt)
        implements LicenceEvent {}
