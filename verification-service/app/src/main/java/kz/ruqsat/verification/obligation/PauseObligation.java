package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Stop the clock of one term. Repeated with the same reason and day it does nothing. Several reasons may stop it at once;
 * it runs again when the last of them has ended.
 *
 * @param from first day that is not counted
 * @param expectedVersion the version on which the caller decided, null for any
 */
public record PauseObligation(
        @TargetAggregateIdentifier String obligationId,
        PauseReason reason,
        LocalDate from,
        @Nullable String note,
        Origin origin,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
