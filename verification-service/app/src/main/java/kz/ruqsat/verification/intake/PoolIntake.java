package kz.ruqsat.verification.intake;

import java.time.LocalDate;
import kz.ruqsat.platform.intake.Envelope;
import kz.ruqsat.platform.intake.Intake;
import kz.ruqsat.pool.contract.AccreditedPoolsOverriddenV1;
import kz.ruqsat.pool.contract.AccreditedPoolsOverrideRevokedV1;
import kz.ruqsat.pool.contract.PoolAccreditedV1;
import kz.ruqsat.pool.contract.PoolExpiredV1;
import kz.ruqsat.pool.contract.PoolProlongedV1;
import kz.ruqsat.pool.contract.PoolReinstatedV1;
import kz.ruqsat.pool.contract.PoolSuspendedV1;
import kz.ruqsat.pool.contract.PoolTopics;
import kz.ruqsat.pool.contract.PoolWithdrawnV1;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of pools, and what follows for verifications and licences on the days on which it changes. */
@Configuration(proxyBeanMethods = false)
class PoolIntake {

    private final PoolTable pools;
    private final Reevaluation reevaluation;
    private final Locks locks;

    PoolIntake(PoolTable pools, Reevaluation reevaluation, Locks locks) {
        this.pools = pools;
        this.reevaluation = reevaluation;
        this.locks = locks;
    }

    @Bean
    Intake poolMessages() {
        return Intake.from(PoolTopics.POOLS)
                .on(PoolAccreditedV1.class, this::accredited)
                .on(PoolProlongedV1.class, (pool, envelope) -> ends(pool.poolId(), pool.until(), envelope))
                .on(
                        PoolSuspendedV1.class,
                        (pool, envelope) -> changed(pool.poolId(), "SUSPENDED", pool.from(), envelope))
                .on(
                        PoolReinstatedV1.class,
                        (pool, envelope) -> changed(pool.poolId(), PoolTable.ACCREDITED, pool.from(), envelope))
                .on(
                        PoolWithdrawnV1.class,
                        (pool, envelope) -> changed(pool.poolId(), "WITHDRAWN", pool.from(), envelope))
                .on(PoolExpiredV1.class, (pool, envelope) -> changed(pool.poolId(), "EXPIRED", pool.from(), envelope))
                .on(AccreditedPoolsOverriddenV1.class, this::overridden)
                .on(AccreditedPoolsOverrideRevokedV1.class, this::revoked)
                .build();
    }

    private void accredited(PoolAccreditedV1 pool, Envelope envelope) {
        pools.named(pool.poolId(), pool.name().kk(), pool.name().ru());
        changed(pool.poolId(), PoolTable.ACCREDITED, pool.accreditedFrom(), envelope);
        if (pool.accreditedUntil() != null) {
            ends(pool.poolId(), pool.accreditedUntil(), envelope);
        }
    }

    private void changed(String poolId, String status, LocalDate from, Envelope envelope) {
        locks.pools();
        pools.changed(poolId, status, from, envelope.sequence());
        reevaluation.from(from, envelope.id());
    }

    /** The day after the last one is as much a change as one that is told. */
    private void ends(String poolId, LocalDate until, Envelope envelope) {
        locks.pools();
        pools.ends(poolId, until, envelope.sequence());
        reevaluation.from(until.plusDays(1), envelope.id());
    }

    private void overridden(AccreditedPoolsOverriddenV1 override, Envelope envelope) {
        locks.pools();
        var until = override.until();
        var endsBefore = until == null ? null : until.plusDays(1);
        pools.overridden(override.overrideId(), override.exist(), override.from(), endsBefore, override.basis());
        reevaluation.from(override.from(), envelope.id());
        if (endsBefore != null) {
            reevaluation.from(endsBefore, envelope.id());
        }
    }

    private void revoked(AccreditedPoolsOverrideRevokedV1 revoked, Envelope envelope) {
        locks.pools();
        pools.overrideEnds(revoked.overrideId(), revoked.from());
        reevaluation.from(revoked.from(), envelope.id());
    }
}
