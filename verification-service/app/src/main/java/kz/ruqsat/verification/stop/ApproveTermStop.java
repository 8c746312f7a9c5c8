package kz.ruqsat.verification.stop;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** A second person agrees. Repeated it does nothing. */
public record ApproveTermStop(
        @TargetAggregateIdentifier String stopId,
        String by,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
