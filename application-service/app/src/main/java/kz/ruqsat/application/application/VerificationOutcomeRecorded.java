package kz.ruqsat.application.application;

import java.time.Instant;

/**
 * The verification told its outcome.
 *
 * @param outcome {@code ALL_MET}, {@code NOT_ALL_MET} or {@code INCOMPLETE}
 */
public record VerificationOutcomeRecorded(String applicationId, String outcome, Instant concludedAt, Instant recordedAt)
        implements ApplicationEvent {}
