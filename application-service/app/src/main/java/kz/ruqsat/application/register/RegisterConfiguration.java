package kz.ruqsat.application.register;

import java.time.ZoneId;
import kz.ruqsat.application.licence.LicenceTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    PublicRegister publicRegister(LicenceTable licences, ZoneId zone) {
        return new PublicRegister(licences, zone);
    }
}
