package kz.ruqsat.pool.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The membership of one licence, folded from its events.
 *
 * @param firstPoolId the pool named in the application
 * @param notices what the licensee told that is no move: a pool joined in addition, a pool left for none
 * @param withdrawn what was taken for a move and is none of its own, by its id
 * @param statements every line that pools stated, so that a repeated one is known
 */
public record MembershipState(
        Licence licence,
        @Nullable String firstPoolId,
        PoolSwitches switches,
        List<PoolNotice> notices,
        Map<String, Withdrawn> withdrawn,
        Set<StatedLine> statements) {

    /** One line of a pool: what it stated, for which day. */
    public record StatedLine(String poolId, StatementKind kind, LocalDate on) {}

    /** What was taken for a move, and what took its place. */
    public record Withdrawn(PoolSwitch taken, String reasonCode, String instead) {}

    public MembershipState {
        notices = List.copyOf(notices);
        withdrawn = Map.copyOf(withdrawn);
        statements = Set.copyOf(statements);
    }

    static MembershipState opened(MembershipOpened event) {
        var licence = new Licence(
                new LicenceRef(event.licenceNumber(), event.licenceIssuedOn()),
                event.licenceValidUntil(),
                event.subtype(),
                event.portal());
        return new MembershipState(licence, event.poolId(), PoolSwitches.NONE, List.of(), Map.of(), Set.of());
    }

    MembershipState after(MembershipEvent event) {
        return switch (event) {
            case MembershipOpened e -> opened(e);
            case LicenceEndTold e ->
                new MembershipState(
                        licence.endingOn(e.lastDay()), firstPoolId, switches, notices, withdrawn, statements);
            case PoolSwitchReported e ->
                e.observedBefore()
                        ? with(switches.with(e.switchId(), one -> one.and(e)))
                        : with(switches.and(PoolSwitch.told(e)));
            case PoolSwitchObserved e -> with(switches.and(PoolSwitch.observed(e)));
            case PoolSwitchCorrected e -> with(switches.with(e.switchId(), one -> one.and(e)));
            case PoolSwitchWithdrawn e -> without(e);
            case PoolSwitchContested e -> with(switches.with(e.switchId(), one -> one.and(e)));
            case MembershipReconciled e -> with(switches.with(e.switchId(), one -> one.and(e)));
            case SwitchTimelinessRecorded e -> with(switches.with(e.switchId(), one -> one.and(e)));
            case SwitchNoticeLapsed e -> with(switches.with(e.switchId(), one -> one.and(e)));
            case SwitchTermDropped e -> with(switches.with(e.switchId(), one -> one.and(e)));
            case PoolJoinReported e -> and(PoolNotice.of(e));
            case PoolLeaveReported e -> and(PoolNotice.of(e));
            case PoolStatementRecorded e -> stated(new StatedLine(e.poolId(), StatementKind.valueOf(e.kind()), e.on()));
            case PoolStatementKept e -> this;
        };
    }

    /** In which pools the licensee was on each day of the licence, as far as anyone has said. */
    public MembershipCourse course() {
        return MembershipCourse.of(this);
    }

    /** The pools through which the licensee mines on a day, the one it joined last at the end. */
    List<String> poolsOn(LocalDate day) {
        return course().poolsOn(day);
    }

    /** The pool that a move on this day would leave, if the licensee does not say which. */
    public Optional<String> poolOn(LocalDate day) {
        var pools = poolsOn(day);
        return pools.isEmpty() ? Optional.empty() : Optional.of(pools.getLast());
    }

    /** A move that stands or was withdrawn. */
    public Optional<PoolSwitch> everHeardOf(String switchId) {
        return switches.find(switchId)
                .or(() -> Optional.ofNullable(withdrawn.get(switchId)).map(Withdrawn::taken));
    }

    /** An id for a move that is told or stated anew: corrections may have left the obvious one to a move to another pool. */
    String freeSwitchId(String toPoolId, LocalDate statedFirst) {
        var id = licence.ref().switchId(toPoolId, statedFirst);
        for (int again = 2; everHeardOf(id).isPresent(); again++) {
            id = licence.ref().switchId(toPoolId + '|' + again, statedFirst);
        }
        return id;
    }

    MembershipState without(PoolSwitch one) {
        return with(switches.without(one));
    }

    private MembershipState with(PoolSwitches changed) {
        return new MembershipState(licence, firstPoolId, changed, notices, withdrawn, statements);
    }

    private MembershipState and(PoolNotice notice) {
        var more = new ArrayList<>(notices);
        more.add(notice);
        return new MembershipState(licence, firstPoolId, switches, more, withdrawn, statements);
    }

    private MembershipState without(PoolSwitchWithdrawn event) {
        var gone = switches.find(event.switchId()).orElseThrow();
        var more = new HashMap<>(withdrawn);
        more.put(gone.id(), new Withdrawn(gone, event.reasonCode(), event.instead()));
        return new MembershipState(licence, firstPoolId, switches.without(gone), notices, more, statements);
    }

    private MembershipState stated(StatedLine line) {
        var more = new HashSet<>(statements);
        more.add(line);
        return new MembershipState(licence, firstPoolId, switches, notices, withdrawn, more);
    }
}
