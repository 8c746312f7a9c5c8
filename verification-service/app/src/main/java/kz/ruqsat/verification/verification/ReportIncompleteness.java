package kz.ruqsat.verification.verification;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** The package is not complete: refuse further consideration. Note: what is missing, for the applicant. */
public record ReportIncompleteness(
        @TargetAggregateIdentifier String applicationId,
        String note,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
