package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** End an override. From: the first day on which it does not hold any more. */
public record RevokeOverride(
        @TargetAggregateIdentifier String registerId,
        String overrideId,
        LocalDate from,
        String ground,
        String basis,
        Instant recordedAt) {}
