package kz.ruqsat.verification.verification;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** The package is complete. */
public record ConfirmCompleteness(
        @TargetAggregateIdentifier String applicationId,
        @Nullable String note,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
