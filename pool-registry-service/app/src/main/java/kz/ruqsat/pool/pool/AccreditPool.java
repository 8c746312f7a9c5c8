package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enter a pool into the register of accredited pools.
 *
 * @param accreditedFrom first day of the accreditation
 * @param accreditedUntil last day of the accreditation; nothing where the act names none
 * @param basis the act that accredits
 */
public record AccreditPool(
        @TargetAggregateIdentifier String poolId,
        PoolName name,
        String bin,
        LocalDate accreditedFrom,
        @Nullable LocalDate accreditedUntil,
        String basis,
        Instant recordedAt) {}
