package kz.ruqsat.application.reading;

import kz.ruqsat.application.licence.LicenceTable;
import kz.ruqsat.application.reason.RefusalReasons;
import kz.ruqsat.application.receipt.Receipts;
import kz.ruqsat.application.verification.VerificationTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    ApplicationViews applicationViews(
            VerificationTable verifications, LicenceTable licences, Receipts receipts, RefusalReasons reasons) {
        return new ApplicationViews(verifications, licences, receipts, reasons);
    }
}
