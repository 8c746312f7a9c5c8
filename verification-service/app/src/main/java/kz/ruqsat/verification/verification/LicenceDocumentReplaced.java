package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;

/** Another document, with a number of its own, took the place of the licence's last one; the right is the same. */
public record LicenceDocumentReplaced(
        String applicationId, String number, LocalDate issuedOn, String replacedNumber, Instant knownAt)
        implements VerificationEvent {}
