package kz.ruqsat.verification.intake;

import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.application.contract.LicenceReissuedV1;
import kz.ruqsat.application.contract.LicenceResumedV1;
import kz.ruqsat.application.contract.LicenceSuspendedV1;
import kz.ruqsat.application.contract.LicenceTerminatedV1;
import kz.ruqsat.platform.intake.Intake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A licence belongs to the verification of its application, from its issue to its end. */
@Configuration(proxyBeanMethods = false)
class LicenceIntake {

    @Bean
    Intake licenceMessages(LicenceLinks links, LicenceChanges changes) {
        return Intake.from(ApplicationTopics.LICENCES)
                .on(LicenceIssuedV1.class, (issued, envelope) -> links.issued(licence(issued), envelope.id()))
                .on(LicenceSuspendedV1.class, changes::suspended)
                .on(LicenceResumedV1.class, changes::resumed)
                .on(LicenceTerminatedV1.class, changes::terminated)
                .on(LicenceReissuedV1.class, changes::reissued)
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
