package kz.ruqsat.pool.membership;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The membership of one licence, folded from its events.
 *
 * @param firstPoolId the pool named in the application
 * @param statements every line that pools stated, so that a repeated one is known
 */
public record MembershipState(
        Licence licence, @Nullable String firstPoolId, PoolSwitches switches, Set<StatedLine> statements) {

    /** One line of a pool: what it stated, for which day. */
    public record StatedLine(String poolId, StatementKind kind, LocalDate on) {}

    public MembershipState {
        statements = Set.copyOf(statements);
    }

    /** The state after a licence's events, the first of which opened the membership. */
    public static MembershipState fold(List<? extends MembershipEvent> events) {
        if (!(events.getFirst() instanceof MembershipOpened opened)) {
            throw new IllegalArgumentException("a membership begins with its opening, not with " + events.getFirst());
        }
        var state = opened(opened);
        for (var event : events.subList(1, events.size())) {
            state = state.after(event);
        }
        return state;
    }

    static MembershipState opened(MembershipOpened event) {
        var licence = new Licence(
                new LicenceRef(event.licenceNumber(), event.licenceIssuedOn()),
                event.licenceValidUntil(),
                event.subtype(),
                event.portal());
        return new MembershipState(licence, event.poolId(), PoolSwitches.NONE, Set.of());
    }

    MembershipState after(MembershipEvent event) {
        return switch (event) {
            case MembershipOpened e -> opened(e);
            case LicenceEndTold e ->
                new MembershipState(licence.endingOn(e.lastDay()), firstPoolId, switches, statements);
            case PoolSwitchReported e ->
                e.observedBefore()
                        ? with(switches.with(e.switchId(), one -> one.and(e)))
                        : with(switches.and(PoolSwitch.told(e)));
            case PoolSwitchObserved e -> with(switches.and(PoolSwitch.observed(e)));
            case MembershipReconciled e -> with(switches.with(e.switchId(), one -> one.and(e)));
            case SwitchTimelinessRecorded e -> with(switches.with(e.switchId(), one -> one.and(e)));
            case SwitchNoticeLapsed e -> with(switches.with(e.switchId(), one -> one.and(e)));
            case PoolStatementRecorded e -> stated(new StatedLine(e.poolId(), StatementKind.valueOf(e.kind()), e.on()));
        };
    }

    /** The pool through which the licensee mines on a day, as far as anyone has said. */
    public Optional<String> poolOn(LocalDate day) {
        return switches.lastBy(day).map(PoolSwitch::toPoolId).or(() -> Optional.ofNullable(firstPoolId));
    }

    private MembershipState with(PoolSwitches changed) {
        return new MembershipState(licence, firstPoolId, changed, statements);
    }

    private MembershipState stated(StatedLine line) {
        var more = new HashSet<>(statements);
        more.add(line);
        return new MembershipState(licence, firstPoolId, switches, more);
    }
}
