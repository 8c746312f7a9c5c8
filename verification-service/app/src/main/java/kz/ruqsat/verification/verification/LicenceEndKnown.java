package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The licence was terminated.
 *
 * @param from the first day on which it is no longer in force
 * @param suspensionCutShort the suspension that would have lasted to that day or longer, if there is one
 */
public record LicenceEndKnown(
        String applicationId, LocalDate from, @Nullable String suspensionCutShort, Instant knownAt)
        implements VerificationEvent {}
