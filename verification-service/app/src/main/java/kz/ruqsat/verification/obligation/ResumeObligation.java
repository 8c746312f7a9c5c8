package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * What stopped the clock has ended. Repeated for the same day it does nothing.
 *
 * @param reasonCode of the pause that ends; null if only one can be meant
 * @param on first day that is counted again
 * @param expectedVersion the version on which the caller decided, null for any
 */
public record ResumeObligation(
        @TargetAggregateIdentifier String obligationId,
        @Nullable String reasonCode,
        LocalDate on,
        @Nullable String note,
        Origin origin,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
