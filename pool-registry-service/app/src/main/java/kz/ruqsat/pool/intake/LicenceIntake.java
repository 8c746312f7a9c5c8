package kz.ruqsat.pool.intake;

import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.intake.Intake;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.pool.membership.Licence;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.membership.OpenMembership;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A licence that is issued opens a membership. */
@Configuration(proxyBeanMethods = false)
class LicenceIntake {

    @Bean
    Intake licences(Commands commands) {
        return Intake.from(ApplicationTopics.LICENCES)
                .on(
                        LicenceIssuedV1.class,
                        (issued, envelope) -> commands.send(open(issued), Actor.SYSTEM, envelope.id()))
                .build();
    }

    static OpenMembership open(LicenceIssuedV1 issued) {
        var ref = new LicenceRef(issued.number(), issued.issuedOn());
        return new OpenMembership(
                ref.membershipId(),
                issued.licenceId(),
                new Licence(ref, issued.validUntil(), issued.subtype(), issued.portal()),
                issued.poolId(),
                issued.issuedAt());
    }
}
