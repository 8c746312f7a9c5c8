package kz.ruqsat.application.casefile;

import kz.ruqsat.platform.history.Histories;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseFileConfiguration {

    @Bean
    ApplicationFiles applicationFiles(Histories histories) {
        return new ApplicationFiles(histories);
    }
}
