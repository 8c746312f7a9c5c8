package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.application.application.Applicant;
import kz.ruqsat.application.application.LicenceReference;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Issue the licence of an approved application. Its id is derived from the application, so there is never a second. */
public record IssueLicence(
        @TargetAggregateIdentifier String licenceId,
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
        Instant at) {}
