package kz.ruqsat.pool.membership;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import kz.ruqsat.pool.membership.PoolSwitch.NoticeTerm;
import kz.ruqsat.pool.membership.ReportDecision.Nothing;
import kz.ruqsat.pool.membership.ReportDecision.Refuse;
import kz.ruqsat.pool.membership.ReportDecision.Tell;
import kz.ruqsat.pool.problem.PoolProblems;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Through which pool one licensee mines: what the licensee tells and what the pools state, brought together. */
public class Membership {

    @AggregateIdentifier
    private @Nullable String membershipId;

    private @Nullable MembershipState state;

    protected Membership() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenMembership command) {
        if (state == null) {
            apply(opened(command));
        }
    }

    @CommandHandler
    void handle(EndLicence command) {
        if (command.lastDay().isBefore(requireNonNull(state).licence().validUntil())) {
            apply(new LicenceEndTold(command.membershipId(), command.lastDay(), command.toldAt()));
        }
    }

    @CommandHandler
    String handle(ReportPoolSwitch command) {
        return switch (ReportPolicy.decide(requireNonNull(state), command)) {
            case Tell(var switchId, var events) -> {
                applyAll(events);
                yield switchId;
            }
            case Nothing(var switchId) -> switchId;
            case Refuse(var rejection) -> throw rejection.refused();
        };
    }

    @CommandHandler
    StatementOutcome handle(RecordPoolStatement command) {
        var decision = StatementPolicy.decide(requireNonNull(state), command);
        applyAll(decision.events());
        return decision.outcome();
    }

    @CommandHandler
    void handle(RecordSwitchTimeliness command) {
        var term = termOf(command.switchId());
        var answered = new SwitchTimelinessRecorded(
                command.membershipId(),
                command.switchId(),
                command.obligationId(),
                command.timeliness().name(),
                command.workingDaysLate(),
                command.dueOn(),
                command.acceptedOn(),
                command.recordedAt());
        if (term.timeliness() == null) {
            apply(answered);
        }
    }

    @CommandHandler
    void handle(RecordSwitchLapse command) {
        var term = termOf(command.switchId());
        if (!term.lapsed() && term.timeliness() == null) {
            apply(new SwitchNoticeLapsed(
                    command.membershipId(),
                    command.switchId(),
                    command.obligationId(),
                    command.dueOn(),
                    command.lapsedAt()));
        }
    }

    @EventSourcingHandler
    void on(MembershipEvent event) {
        membershipId = event.membershipId();
        state = event instanceof MembershipOpened opened
                ? MembershipState.opened(opened)
                : requireNonNull(state).after(event);
    }

    private NoticeTerm termOf(String switchId) {
        return requireNonNull(state)
                .switches()
                .find(switchId)
                .orElseThrow(() -> PoolProblems.UNKNOWN_SWITCH.rejection().refused())
                .term();
    }

    private static void applyAll(List<MembershipEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }

    private static MembershipOpened opened(OpenMembership command) {
        var licence = command.licence();
        return new MembershipOpened(
                command.membershipId(),
                command.licenceId(),
                licence.ref().number(),
                licence.ref().issuedOn(),
                licence.validUntil(),
                licence.subtype(),
                licence.portal(),
                command.poolId(),
                command.openedAt());
    }
}
