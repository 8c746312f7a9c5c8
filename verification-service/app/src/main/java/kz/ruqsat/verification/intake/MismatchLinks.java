package kz.ruqsat.verification.intake;

import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.pool.contract.MembershipDisputedV1;
import kz.ruqsat.pool.contract.MismatchClosedV1;
import kz.ruqsat.verification.saga.Effect;
import kz.ruqsat.verification.saga.MismatchTerms;
import org.springframework.stereotype.Component;

/** The clock of each case in which licensee and pool say different things. It needs no application: the message says all. */
@Component
class MismatchLinks {

    private static final String OVERTAKEN = "OVERTAKEN";

    private final Commands commands;
    private final MismatchTerms terms;
    private final GoverningEdition editions;

    MismatchLinks(Commands commands, MismatchTerms terms, GoverningEdition editions) {
        this.commands = commands;
        this.terms = terms;
        this.editions = editions;
    }

    void disputed(MembershipDisputedV1 disputed, String cause) {
        send(
                terms.begun(
                        disputed.termId(),
                        disputed.switchId(),
                        disputed.licenceNumber(),
                        disputed.licenceIssuedOn(),
                        disputed.disputedOn(),
                        editions.on(disputed.disputedOn())),
                cause);
    }

    void closed(MismatchClosedV1 closed, String cause) {
        send(
                closed.outcome().equals(OVERTAKEN)
                        ? MismatchTerms.overtaken(closed.termId())
                        : MismatchTerms.settled(closed.termId(), closed.closedAt()),
                cause);
    }

    private void send(Effect effect, String cause) {
        commands.send(effect.command(), Actor.SYSTEM, cause);
    }
}
