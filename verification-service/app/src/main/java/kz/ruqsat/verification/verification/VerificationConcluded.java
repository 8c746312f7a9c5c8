package kz.ruqsat.verification.verification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The check has ended.
 *
 * @param outcome name of an {@link Outcome}
 * @param note what is missing, when the package was incomplete
 */
public record VerificationConcluded(
        String applicationId, String outcome, @Nullable String note, Instant concludedAt)
        implements VerificationEvent {}
