package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The application led to this licence. Repeated it does nothing. */
public record LinkLicence(
        @TargetAggregateIdentifier String applicationId,
        String licenceId,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String subtype,
        Instant at) {}
