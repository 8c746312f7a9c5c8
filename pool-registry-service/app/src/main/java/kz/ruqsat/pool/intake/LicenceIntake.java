package kz.ruqsat.pool.intake;

import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.application.contract.LicenceReissuedV1;
import kz.ruqsat.application.contract.LicenceTerminatedV1;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.intake.Envelope;
import kz.ruqsat.platform.intake.Intake;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.pool.membership.EndLicence;
import kz.ruqsat.pool.membership.Licence;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.membership.Memberships;
import kz.ruqsat.pool.membership.OpenMembership;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A licence that is issued opens a membership; one that is terminated takes no more moves from the day of its end on. A
 * suspension changes nothing here: the licensee stays in its pool, and has to tell when it leaves.
 */
@Configuration(proxyBeanMethods = false)
class LicenceIntake {

    private final Commands commands;
    private final Memberships memberships;

    LicenceIntake(Commands commands, Memberships memberships) {
        this.commands = commands;
        this.memberships = memberships;
    }

    @Bean
    Intake licences() {
        return Intake.from(ApplicationTopics.LICENCES)
                .on(
                        LicenceIssuedV1.class,
                        (issued, envelope) -> commands.send(open(issued), Actor.SYSTEM, envelope.id()))
                .on(
                        LicenceTerminatedV1.class,
                        (terminated, envelope) -> commands.send(end(terminated), Actor.SYSTEM, envelope.id()))
                .on(LicenceReissuedV1.class, this::reissued)
                .build();
    }

    /** Number and date are the key of a licence across systems, so that each document has a membership for its days. */
    private void reissued(LicenceReissuedV1 reissued, Envelope envelope) {
        var before =
                new LicenceRef(reissued.replaced().number(), reissued.replaced().issuedOn());
        var poolId = memberships
                .find(before.membershipId(), null)
                .flatMap(known -> known.state().poolOn(reissued.issuedOn()))
                .orElse(null);
        commands.send(open(reissued, poolId), Actor.SYSTEM, envelope.id());
        commands.send(end(reissued, before), Actor.SYSTEM, envelope.id());
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

    static OpenMembership open(LicenceReissuedV1 reissued, @Nullable String poolId) {
        var ref = new LicenceRef(reissued.number(), reissued.issuedOn());
        return new OpenMembership(
                ref.membershipId(),
                reissued.licenceId(),
                new Licence(ref, reissued.validUntil(), reissued.subtype(), reissued.portal()),
                poolId,
                reissued.decidedAt());
    }

    /** The day on which the new document is given is one of its own. */
    static EndLicence end(LicenceReissuedV1 reissued, LicenceRef before) {
        return new EndLicence(before.membershipId(), reissued.issuedOn().minusDays(1), reissued.decidedAt());
    }

    static EndLicence end(LicenceTerminatedV1 terminated) {
        var ref = new LicenceRef(terminated.number(), terminated.issuedOn());
        return new EndLicence(ref.membershipId(), terminated.from().minusDays(1), terminated.decidedAt());
    }
}
