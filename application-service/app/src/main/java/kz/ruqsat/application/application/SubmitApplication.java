package kz.ruqsat.application.application;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Submit what is drafted, under a number that was drawn for it. */
public record SubmitApplication(
        @TargetAggregateIdentifier String applicationId,
        String number,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
