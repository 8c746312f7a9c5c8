package kz.ruqsat.pool.membership;

import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.pool.pool.Pools;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MembershipConfiguration {

    @Bean
    Memberships memberships(Histories histories) {
        return new Memberships(histories);
    }

    @Bean
    PoolNames poolNames(Pools pools) {
        return new PoolNames(pools);
    }
}
