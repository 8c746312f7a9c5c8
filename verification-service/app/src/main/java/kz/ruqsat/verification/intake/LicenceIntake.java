package kz.ruqsat.verification.intake;

import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.platform.intake.Intake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A licence that is issued belongs to the verification of its application. */
@Configuration(proxyBeanMethods = false)
class LicenceIntake {

    @Bean
    Intake licenceMessages(LicenceLinks links) {
        return Intake.from(ApplicationTopics.LICENCES)
                .on(LicenceIssuedV1.class, (issued, envelope) -> links.issued(licence(issued), envelope.id()))
                .build();
    }

    static KnownLicence licence(LicenceIssuedV1 issued) {
        return new KnownLicence(
                issued.licenceId(),
                issued.number(),
                issued.issuedOn(),
                issued.validUntil(),
                issued.subtype(),
                issued.applicationId(),
                issued.issuedAt());
    }
}
