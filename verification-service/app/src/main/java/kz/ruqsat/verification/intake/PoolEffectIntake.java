package kz.ruqsat.verification.intake;

import kz.ruqsat.platform.intake.Intake;
import kz.ruqsat.pool.contract.PoolMembersConcernedV1;
import kz.ruqsat.pool.contract.PoolTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the loss of a pool demands of its members, part by part. The topic is read by a thread of its own, so that many parts
 * hold up nothing else; a part that was taken in is done as a whole.
 */
@Configuration(proxyBeanMethods = false)
class PoolEffectIntake {

    @Bean
    Intake poolEffectMessages(LicenceLinks links) {
        return Intake.from(PoolTopics.POOL_EFFECTS)
                .on(
                        PoolMembersConcernedV1.class,
                        (concerned, envelope) -> links.lost(ToldLoss.of(concerned, envelope.id()), envelope.id()))
                .build();
    }
}
