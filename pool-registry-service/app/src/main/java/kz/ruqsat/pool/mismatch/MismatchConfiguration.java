package kz.ruqsat.pool.mismatch;

import kz.ruqsat.platform.history.Histories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MismatchConfiguration {

    @Bean
    Mismatches mismatches(Histories histories) {
        return new Mismatches(histories);
    }
}
