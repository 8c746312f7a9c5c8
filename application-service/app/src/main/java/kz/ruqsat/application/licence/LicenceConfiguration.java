package kz.ruqsat.application.licence;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long a licence holds and how long it may be suspended are settings, because they are law. */
@Configuration(proxyBeanMethods = false)
class LicenceConfiguration {

    @Bean
    LicenceTerm licenceTerm(@Value("${ruqsat.licence.years}") int years) {
        return new LicenceTerm(years);
    }

    @Bean
    SuspensionTerm suspensionTerm(
            @Value("${ruqsat.licence.suspension.least-months}") int least,
            @Value("${ruqsat.licence.suspension.most-months}") int most) {
        return new SuspensionTerm(least, most);
    }
}
