package kz.ruqsat.pool.pool;

import kz.ruqsat.platform.history.Histories;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

    @Bean
    Pools pools(Histories histories) {
        return new Pools(histories);
    }

    @Bean
    RegisterOfPools registerOfPools(PoolTable table) {
        return new RegisterOfPools(table);
    }

    @Bean
    IdentifierCheck identifierCheck(
            @Value("${ruqsat.identifiers.check:strict}") IdentifierCheck.Strictness strictness) {
        return new IdentifierCheck(strictness);
    }
}
