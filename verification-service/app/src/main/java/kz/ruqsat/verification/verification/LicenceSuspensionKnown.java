package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The licence was suspended; the term of the suspension is watched from now on.
 *
 * @param lastDay the last day of the suspension
 * @param requirementEdition the edition that the case was opened under
 */
public record LicenceSuspensionKnown(
        String applicationId,
        String suspensionId,
        String licenceNumber,
        LocalDate licenceIssuedOn,
        LocalDate from,
        LocalDate lastDay,
        String requirementEdition,
        Instant knownAt)
        implements VerificationEvent {}
