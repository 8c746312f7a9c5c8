package kz.ruqsat.pool.membership;

import java.util.List;
import kz.ruqsat.platform.history.Recorded;

/**
 * A membership, folded from its history.
 *
 * @param version number of the last event
 */
public record KnownMembership(MembershipState state, long version) {

    static KnownMembership of(List<Recorded> history) {
        var events = history.stream()
                .map(Recorded::event)
                .map(MembershipEvent.class::cast)
                .toList();
        return new KnownMembership(
                MembershipState.fold(events), history.getLast().sequence());
    }
}
