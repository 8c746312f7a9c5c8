package kz.ruqsat.verification.intake;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.ruqsat.platform.intake.Envelope;
import kz.ruqsat.platform.intake.Intake;
import kz.ruqsat.pool.contract.PoolAccreditedV1;
import kz.ruqsat.pool.contract.PoolReinstatedV1;
import kz.ruqsat.pool.contract.PoolSuspendedV1;
import kz.ruqsat.pool.contract.PoolTopics;
import kz.ruqsat.pool.contract.PoolWithdrawnV1;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of pools, and what follows for applications that waited for it. */
@Configuration(proxyBeanMethods = false)
class PoolIntake {

    private final PoolTable pools;
    private final Reevaluation reevaluation;
    private final Locks locks;
    private final InstantSource clock;

    PoolIntake(PoolTable pools, Reevaluation reevaluation, Locks locks, InstantSource clock) {
        this.pools = pools;
        this.reevaluation = reevaluation;
        this.locks = locks;
        this.clock = clock;
    }

    @Bean
    Intake poolMessages() {
        return Intake.from(PoolTopics.POOLS)
                .on(
                        PoolAccreditedV1.class,
                        (pool, envelope) ->
                                changed(pool.poolId(), PoolTable.ACCREDITED, pool.accreditedFrom(), envelope))
                .on(
                        PoolSuspendedV1.class,
                        (pool, envelope) -> changed(pool.poolId(), "SUSPENDED", pool.from(), envelope))
                .on(
                        PoolReinstatedV1.class,
                        (pool, envelope) -> changed(pool.poolId(), PoolTable.ACCREDITED, pool.from(), envelope))
                .on(
                        PoolWithdrawnV1.class,
                        (pool, envelope) -> changed(pool.poolId(), "WITHDRAWN", pool.from(), envelope))
                .build();
    }

    private void changed(String poolId, String status, LocalDate from, Envelope envelope) {
        locks.pools();
        pools.changed(poolId, status, from, envelope.sequence());
        reevaluation.poolsChanged(clock.instant().truncatedTo(ChronoUnit.MILLIS), envelope.id());
    }
}
