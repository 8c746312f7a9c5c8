package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The application led to a licence; from now on the requirements must hold as long as it does. */
public record LicenceLinked(
        String applicationId,
        String licenceId,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String subtype,
        Instant linkedAt,
        @Nullable String requirementEdition)
        implements VerificationEvent {}
