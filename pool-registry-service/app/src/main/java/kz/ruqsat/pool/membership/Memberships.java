package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.platform.history.Histories;
import org.jspecify.annotations.Nullable;

/** Single memberships, from their own histories: a word of either side shows as soon as it is stored. */
public class Memberships {

    private final Histories histories;

    Memberships(Histories histories) {
        this.histories = histories;
    }

    public boolean knows(LicenceRef licence) {
        return find(licence.membershipId(), null).isPresent();
    }

    /** The membership as it was known at an instant. Ids of other things are not found. */
    public Optional<KnownMembership> find(String membershipId, @Nullable Instant asOf) {
        var history = histories.of(membershipId, asOf);
        return history.isEmpty() || !(history.getFirst().event() instanceof MembershipEvent)
                ? Optional.empty()
                : KnownMembership.of(history);
    }
}
