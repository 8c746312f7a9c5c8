package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Withdraw an accreditation for good. From: the first day of the new state; basis: the act that orders it. */
public record WithdrawPool(
        @TargetAggregateIdentifier String poolId,
        LocalDate from,
        String ground,
        String basis,
        Instant recordedAt,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
