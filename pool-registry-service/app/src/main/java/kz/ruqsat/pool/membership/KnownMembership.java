package kz.ruqsat.pool.membership;

import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.history.Recorded;

/**
 * A membership, folded from its history.
 *
 * @param version number of the last event
 */
public record KnownMembership(MembershipState state, long version) {

    /** Nothing while the licence is not known. */
    static Optional<KnownMembership> of(List<Recorded> history) {
        var events = history.stream()
                .map(Recorded::event)
                .map(MembershipEvent.class::cast)
                .toList();
        return MembershipRecord.of(events)
                .opened()
                .map(state -> new KnownMembership(state, history.getLast().sequence()));
    }
}
