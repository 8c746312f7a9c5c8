package kz.ruqsat.application.application;

import java.time.Instant;

/**
 * The application was submitted and its receipt given.
 *
 * @param contentHash SHA-256 of what was submitted, see {@link SubmittedContent}
 * @param contentForm the version of the canonical form that was hashed
 */
public record ApplicationSubmitted(
        String applicationId, String number, String contentHash, String contentForm, Instant receivedAt)
        implements ApplicationEvent {}
