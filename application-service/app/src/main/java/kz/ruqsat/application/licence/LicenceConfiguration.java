package kz.ruqsat.application.licence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long a licence holds is a setting, because it is law. */
@Configuration(proxyBeanMethods = false)
class LicenceConfiguration {

    @Bean
    LicenceTerm licenceTerm(@Value("${ruqsat.licence.years}") int years) {
        return new LicenceTerm(years);
    }
}
