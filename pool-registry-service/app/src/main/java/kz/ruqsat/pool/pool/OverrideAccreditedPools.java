package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Say, against what the register shows, whether accredited pools exist. Answers the id of the override. */
public record OverrideAccreditedPools(
        @TargetAggregateIdentifier String registerId,
        String overrideId,
        boolean exist,
        LocalDate from,
        @Nullable LocalDate until,
        String ground,
        String basis,
        Instant recordedAt) {}
