package kz.ruqsat.pool.membership;

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

    private MembershipRecord record = MembershipRecord.EMPTY;

    protected Membership() {}

    /** Lines of pools that waited for the licence are decided on as if they came now. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenMembership command) {
        if (record.opened().isPresent()) {
            return;
        }
        apply(opened(command));
        record.kept()
                .forEach(line ->
                        applyAll(StatementPolicy.decide(state(), line.line()).events()));
    }

    @CommandHandler
    void handle(EndLicence command) {
        if (command.lastDay().isBefore(state().licence().validUntil())) {
            apply(new LicenceEndTold(command.membershipId(), command.lastDay(), command.toldAt()));
        }
    }

    @CommandHandler
    String handle(ReportPoolSwitch command) {
        return tell(ReportPolicy.decide(state(), command));
    }

    @CommandHandler
    String handle(CorrectPoolSwitch command) {
        return tell(CorrectionPolicy.decide(state(), command));
    }

    @CommandHandler
    String handle(ContestPoolSwitch command) {
        return tell(ObjectionPolicy.decide(state(), command));
    }

    @CommandHandler
    void handle(DropPoolSwitch command) {
        applyAll(ObjectionPolicy.decide(state(), command));
    }

    @CommandHandler
    String handle(ReportPoolJoin command) {
        return tell(NoticePolicy.decide(state(), command));
    }

    @CommandHandler
    String handle(ReportPoolLeave command) {
        return tell(NoticePolicy.decide(state(), command));
    }

    @CommandHandler
    void handle(RecordSwitchTimeliness command) {
        if (isAwaited(command.switchId())
                && answer(command.switchId(), command.obligationId()).timeliness() == null) {
            apply(new SwitchTimelinessRecorded(
                    command.membershipId(),
                    command.switchId(),
                    command.obligationId(),
                    command.timeliness().name(),
                    command.workingDaysLate(),
                    command.dueOn(),
                    command.acceptedOn(),
                    command.recordedAt()));
        }
    }

    @CommandHandler
    void handle(RecordSwitchLapse command) {
        if (isAwaited(command.switchId())
                && answer(command.switchId(), command.obligationId()) == NoticeTerm.UNANSWERED) {
            apply(new SwitchNoticeLapsed(
                    command.membershipId(),
                    command.switchId(),
                    command.obligationId(),
                    command.dueOn(),
                    command.lapsedAt()));
        }
    }

    @CommandHandler
    void handle(DropSwitchTerm command) {
        if (isAwaited(command.switchId())
                && answer(command.switchId(), command.obligationId()) != NoticeTerm.UNANSWERED) {
            apply(new SwitchTermDropped(
                    command.membershipId(), command.switchId(), command.obligationId(), command.droppedAt()));
        }
    }

    @EventSourcingHandler
    void on(MembershipEvent event) {
        membershipId = event.membershipId();
        record = record.after(event);
    }

    /** Nobody waits for answers about what was withdrawn meanwhile. */
    private boolean isAwaited(String switchId) {
        return !state().withdrawn().containsKey(switchId);
    }

    private NoticeTerm answer(String switchId, String obligationId) {
        return state().switches()
                .find(switchId)
                .orElseThrow(() -> PoolProblems.UNKNOWN_SWITCH.rejection().refused())
                .terms()
                .getOrDefault(obligationId, NoticeTerm.UNANSWERED);
    }

    private MembershipState state() {
        return record.opened()
                .orElseThrow(() -> PoolProblems.UNKNOWN_LICENCE.rejection().refused());
    }

    private static String tell(ReportDecision decision) {
        return switch (decision) {
            case Tell(var id, var events) -> {
                applyAll(events);
                yield id;
            }
            case Nothing(var id) -> id;
            case Refuse(var rejection) -> throw rejection.refused();
        };
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
