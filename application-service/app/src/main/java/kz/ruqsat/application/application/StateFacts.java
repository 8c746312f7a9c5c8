package kz.ruqsat.application.application;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** State all facts anew. */
public record StateFacts(
        @TargetAggregateIdentifier String applicationId,
        Facts facts,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
