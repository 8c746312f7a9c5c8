package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Enter a pool into the register of accredited pools.
 *
 * @param accreditedFrom first day of the accreditation
 * @param basis the act that accredits
 */
public record AccreditPool(
        @TargetAggregateIdentifier String poolId,
        PoolName name,
        String bin,
        LocalDate accreditedFrom,
        String basis,
        Instant recordedAt) {}
