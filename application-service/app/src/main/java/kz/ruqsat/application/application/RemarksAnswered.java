package kz.ruqsat.application.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The applicant answered remarks.
 *
 * @param facts the facts in force from now on, null when the answer left them as they were
 * @param contentHash SHA-256 of what is in force from now on
 */
public record RemarksAnswered(
        String applicationId,
        @Personal String answer,
        @Nullable Facts facts,
        String contentHash,
        String contentForm,
        Instant answeredAt)
        implements ApplicationEvent {}
