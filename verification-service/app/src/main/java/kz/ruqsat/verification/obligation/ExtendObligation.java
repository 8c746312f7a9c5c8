package kz.ruqsat.verification.obligation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Lengthen the term by working days, on a ground that the rules know and no further than they allow.
 *
 * @param expectedVersion the version on which the caller decided, null for any
 */
public record ExtendObligation(
        @TargetAggregateIdentifier String obligationId,
        ExtensionGround ground,
        int workingDays,
        @Nullable String note,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
