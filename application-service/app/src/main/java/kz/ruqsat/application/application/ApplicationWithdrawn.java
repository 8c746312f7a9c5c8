package kz.ruqsat.application.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The applicant took the application back. */
public record ApplicationWithdrawn(
        String applicationId, @Personal @Nullable String reason, Instant withdrawnAt) implements ApplicationEvent {}
