package kz.ruqsat.verification.intake;

import kz.ruqsat.platform.intake.Intake;
import kz.ruqsat.pool.contract.MembershipDisputedV1;
import kz.ruqsat.pool.contract.MismatchClosedV1;
import kz.ruqsat.pool.contract.PoolSwitchCorrectedV1;
import kz.ruqsat.pool.contract.PoolSwitchObservedV1;
import kz.ruqsat.pool.contract.PoolSwitchReportedV1;
import kz.ruqsat.pool.contract.PoolSwitchWithdrawnV1;
import kz.ruqsat.pool.contract.PoolTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Moves of licensees to other pools, as they and the pools tell them, and where the two differ. */
@Configuration(proxyBeanMethods = false)
class MembershipIntake {

    @Bean
    Intake membershipMessages(LicenceLinks links, MismatchLinks mismatches) {
        return Intake.from(PoolTopics.MEMBERSHIPS)
                .on(
                        PoolSwitchObservedV1.class,
                        (observed, envelope) -> links.told(ToldSwitch.of(observed, envelope.id())))
                .on(
                        PoolSwitchReportedV1.class,
                        (reported, envelope) -> links.told(ToldSwitch.of(reported, envelope.id())))
                .on(PoolSwitchCorrectedV1.class, (corrected, envelope) -> links.corrected(corrected, envelope.id()))
                .on(PoolSwitchWithdrawnV1.class, (withdrawn, envelope) -> links.withdrawn(withdrawn, envelope.id()))
                .on(MembershipDisputedV1.class, (disputed, envelope) -> mismatches.disputed(disputed, envelope.id()))
                .on(MismatchClosedV1.class, (closed, envelope) -> mismatches.closed(closed, envelope.id()))
                .build();
    }
}
