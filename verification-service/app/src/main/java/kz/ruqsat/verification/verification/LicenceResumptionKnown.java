package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;

/** A suspension ended, early or because its last day had passed; the licence is in force again from resumedOn. */
public record LicenceResumptionKnown(
        String applicationId, String suspensionId, LocalDate resumedOn, boolean early, Instant knownAt)
        implements VerificationEvent {}
