package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.command.JointDecision;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.pool.membership.DropPoolSwitch;
import kz.ruqsat.pool.membership.MembershipEvent;
import kz.ruqsat.pool.membership.MembershipState;
import kz.ruqsat.pool.membership.Memberships;
import kz.ruqsat.pool.membership.PoolStatementKept;
import kz.ruqsat.pool.membership.PoolStatementRecorded;
import kz.ruqsat.pool.membership.PoolSwitch;
import kz.ruqsat.pool.mismatch.MismatchPolicy.Words;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/**
 * Hears what happens to memberships and opens, changes or settles the cases of their moves. It looks at all that is known
 * by then and not at the event, so that a repeated or late event finds nothing to do.
 */
@Component
@ProcessingGroup(MismatchSaga.GROUP)
@DisallowReplay
class MismatchSaga {

    static final String GROUP = "mismatch-saga";

    private final Memberships memberships;
    private final Mismatches mismatches;
    private final JointDecision decisions;
    private final Commands commands;
    private final ZoneId zone;

    MismatchSaga(
            Memberships memberships, Mismatches mismatches, JointDecision decisions, Commands commands, ZoneId zone) {
        this.memberships = memberships;
        this.mismatches = mismatches;
        this.commands = commands;
        this.decisions = decisions;
        this.zone = zone;
    }

    @EventHandler
    void on(MembershipEvent event, @MessageIdentifier String eventId, @Timestamp Instant at) {
        // Lines of pools matter by the moves that they show or answer, and those have events of their own.
        if (!(event instanceof PoolStatementRecorded) && !(event instanceof PoolStatementKept)) {
            memberships.find(event.membershipId(), null).ifPresent(known -> judge(known.state(), eventId, at));
        }
    }

    /** What an officer found takes back the move, and with it the term that ran or passed because of it. */
    @EventHandler
    void on(MismatchClosed event, @MessageIdentifier String eventId) {
        if (Finding.NO_MOVE.name().equals(event.finding())) {
            var opened = mismatches
                    .find(event.mismatchId(), null)
                    .orElseThrow()
                    .state()
                    .opened();
            commands.send(
                    new DropPoolSwitch(opened.membershipId(), opened.switchId(), event.mismatchId(), event.closedAt()),
                    Actor.SYSTEM,
                    eventId);
        }
    }

    private void judge(MembershipState state, String eventId, Instant at) {
        var words = wordsById(state, LocalDate.ofInstant(at, zone), at);
        decisions.decideOrBegin(
                Mismatch.class.getSimpleName(),
                words.keySet(),
                (id, history) -> MismatchPolicy.decide(
                        id,
                        MismatchState.of(
                                history.stream().map(MismatchEvent.class::cast).toList()),
                        words.get(id)),
                Actor.SYSTEM,
                eventId);
    }

    /** What each case that the moves of this licence can have has to know. */
    static Map<String, Words> wordsById(MembershipState state, LocalDate on, Instant at) {
        var disputes = Disputes.of(state).stream()
                .collect(Collectors.toMap(one -> MismatchId.of(one.switchId(), one.reason()), one -> one));
        var differing = disputes.values().stream().map(Dispute::switchId).collect(Collectors.toSet());
        Map<String, Words> words = new LinkedHashMap<>();
        moves(state).map(PoolSwitch::id).forEach(move -> {
            for (var reason : MismatchReason.values()) {
                var id = MismatchId.of(move, reason);
                words.put(
                        id,
                        new Words(
                                state.licence().ref(),
                                disputes.get(id),
                                differing.contains(move),
                                state.switches().find(move).isPresent(),
                                on,
                                at));
            }
        });
        return words;
    }

    private static Stream<PoolSwitch> moves(MembershipState state) {
        return Stream.concat(
                state.switches().inOrder().stream(),
                state.withdrawn().values().stream().map(MembershipState.Withdrawn::taken));
    }
}
