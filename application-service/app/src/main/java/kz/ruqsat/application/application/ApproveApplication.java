package kz.ruqsat.application.application;

import java.time.Instant;
import kz.ruqsat.platform.security.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Propose to approve, or approve what another person proposed. */
public record ApproveApplication(
        @TargetAggregateIdentifier String applicationId,
        Actor by,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
