package kz.ruqsat.application.decision;

import kz.ruqsat.application.reason.RefusalReasons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

    @Bean
    RefusalForms refusalForms(RefusalReasons reasons) {
        return new RefusalForms(reasons);
    }
}
