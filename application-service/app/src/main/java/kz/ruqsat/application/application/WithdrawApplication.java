package kz.ruqsat.application.application;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Take the application back. */
public record WithdrawApplication(
        @TargetAggregateIdentifier String applicationId,
        @Nullable String reason,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
