package kz.ruqsat.application.licence;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.application.application.DecisionStep;
import kz.ruqsat.application.application.FourEyes;
import kz.ruqsat.application.application.FourEyes.Verdict;
import kz.ruqsat.application.licence.LicenceRules.Answer;
import kz.ruqsat.application.licence.LicenceRules.Deciding;
import kz.ruqsat.platform.security.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A licence for digital mining. */
public class Licence {

    @AggregateIdentifier
    private @Nullable String licenceId;

    private @Nullable LicenceState state;

    /** For Axon, which replays the events into it. */
    Licence() {}

    /** A licence is issued once; asked again, there is nothing to do. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IssueLicence command) {
        if (licenceId != null) {
            return;
        }
        apply(new LicenceIssued(
                command.licenceId(),
                command.number(),
                command.issuedOn(),
                command.validUntil(),
                command.subtype(),
                command.applicationId(),
                command.holder(),
                command.language(),
                command.portal(),
                command.poolId(),
                command.hostLicence(),
                command.at()));
    }

    @CommandHandler
    DecisionStep handle(SuspendLicence command) {
        return decide(command.decision(), command.by(), command.today(), command.at(), null);
    }

    @CommandHandler
    DecisionStep handle(ResumeLicence command) {
        return decide(command.decision(), command.by(), command.today(), command.at(), null);
    }

    @CommandHandler
    DecisionStep handle(TerminateLicence command) {
        return decide(command.decision(), command.by(), command.today(), command.at(), null);
    }

    @CommandHandler
    DecisionStep handle(ReissueLicence command) {
        return decide(command.decision(), command.by(), command.today(), command.at(), command.number());
    }

    @CommandHandler
    void handle(EndSuspension command) {
        LicenceRules.endSuspension(now(), command).ifPresent(AggregateLifecycle::apply);
    }

    private DecisionStep decide(LicenceDecision asked, Actor by, LocalDate today, Instant at, @Nullable String number) {
        return switch (LicenceRules.judge(now(), asked, today)) {
            case Answer.Decided() -> DecisionStep.ALREADY_DECIDED;
            case Answer.No(var why) -> throw why.refused();
            case Answer.Open() -> decide(new LicenceProposal(by.id(), asked, at), by, today, number);
        };
    }

    private DecisionStep decide(LicenceProposal asked, Actor by, LocalDate today, @Nullable String number) {
        return switch (FourEyes.judge(now().proposal(), asked, by)) {
            case Verdict.Reject(var why) -> throw why.refused();
            case Verdict.StandsProposed() -> DecisionStep.PROPOSED;
            case Verdict.Propose() -> {
                apply(LicenceRules.proposed(now(), asked));
                yield DecisionStep.PROPOSED;
            }
            case Verdict.Decide(var proposedBy) -> {
                var who = new Deciding(proposedBy, by.id(), today, asked.at());
                apply(LicenceRules.decided(now(), asked.asks(), who, number));
                yield DecisionStep.DECIDED;
            }
        };
    }

    @EventSourcingHandler
    void on(LicenceEvent event) {
        licenceId = event.licenceId();
        state = event instanceof LicenceIssued issued ? LicenceState.issued(issued) : now().after(event);
    }

    private LicenceState now() {
        return requireNonNull(state);
    }
}
