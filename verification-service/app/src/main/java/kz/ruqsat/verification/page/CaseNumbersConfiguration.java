package kz.ruqsat.verification.page;

import kz.ruqsat.verification.verification.VerificationList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets templates find the numbers of cases, see {@link CaseNumbers}. */
@Configuration(proxyBeanMethods = false)
class CaseNumbersConfiguration {

    @Bean
    CaseNumbers caseNumbers(VerificationList list) {
        return new CaseNumbers(list);
    }
}
