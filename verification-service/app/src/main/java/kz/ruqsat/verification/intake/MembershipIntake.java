package kz.ruqsat.verification.intake;

import kz.ruqsat.platform.intake.Intake;
import kz.ruqsat.pool.contract.PoolSwitchObservedV1;
import kz.ruqsat.pool.contract.PoolSwitchReportedV1;
import kz.ruqsat.pool.contract.PoolTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Moves of licensees to other pools, as they and the pools tell them. */
@Configuration(proxyBeanMethods = false)
class MembershipIntake {

    @Bean
    Intake membershipMessages(LicenceLinks links) {
        return Intake.from(PoolTopics.MEMBERSHIPS)
                .on(
                        PoolSwitchObservedV1.class,
                        (observed, envelope) -> links.told(ToldSwitch.of(observed, envelope.id())))
                .on(
                        PoolSwitchReportedV1.class,
                        (reported, envelope) -> links.told(ToldSwitch.of(reported, envelope.id())))
                .build();
    }
}
