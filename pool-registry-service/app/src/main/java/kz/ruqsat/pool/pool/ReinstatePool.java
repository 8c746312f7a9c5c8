package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Put a suspended accreditation into force again. From: the first day of the new state; basis: the act that orders it. */
public record ReinstatePool(
        @TargetAggregateIdentifier String poolId,
        LocalDate from,
        String ground,
        String basis,
        Instant recordedAt,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
