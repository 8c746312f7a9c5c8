package kz.ruqsat.verification.verification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The package is complete.
 *
 * @param by AUTOMATIC (evidence for every requirement was there at the opening), OFFICER, or CONCLUSION (every
 *     requirement was settled before anybody said so)
 */
public record CompletenessConfirmed(
        String applicationId, String by, @Nullable String note, Instant confirmedAt) implements VerificationEvent {

    public static final String AUTOMATIC = "AUTOMATIC";
    public static final String OFFICER = "OFFICER";
    public static final String CONCLUSION = "CONCLUSION";
}
